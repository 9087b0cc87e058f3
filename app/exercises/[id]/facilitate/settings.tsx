import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import { clientMessages } from "@/app/_i18n/client-messages";
import { SettingsSection } from "@/components/facilitate/settings/settings-section";
import type { Case } from "@/lib/contract/cases";
import type { Exercise } from "@/lib/contract/exercises";
import type { Turnout } from "@/lib/contract/roster";

type Props = { exercise: Exercise; theCase: Pick<Case, "title">; turnout: Pick<Turnout, "people"> };

/** The settings of the cockpit, with the words of a new exercise, whose form they share. */
export async function Settings({ exercise, theCase, turnout }: Props) {
  const messages = await getMessages();
  const { facilitate, newExercise } = messages;
  return (
    <NextIntlClientProvider messages={{ ...clientMessages(messages), facilitate, newExercise }}>
      <SettingsSection exercise={exercise} caseTitle={theCase.title} hasPeople={turnout.people > 0} />
    </NextIntlClientProvider>
  );
}

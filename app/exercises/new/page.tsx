import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { caseChoice } from "@/components/facilitate/new-exercise/case-choice";
import { NewExercise } from "@/components/facilitate/new-exercise/new-exercise";
import { listCases } from "@/lib/server/cases";
import { isMaker } from "@/lib/server/facilitator";
import { clientMessages } from "../../_i18n/client-messages";
import { currentActor } from "../../_data/actor";
import { currentLanguage } from "../../_data/language";
import { PlainShell } from "../../_shell/plain-shell";
import { likeWhich, settingsOfMine } from "./my-settings";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("newExercise"))("metaTitle") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The form of a new exercise, with the cases of this server and the exercises that this browser facilitates; `?like=` fills it in like one of them. */
export default async function NewExercisePage({ searchParams }: Props) {
  const actor = await currentActor();
  const [cases, messages, mine, { like }] = await Promise.all([listCases(await currentLanguage()), getMessages(), settingsOfMine(actor), searchParams]);
  const choices = cases.map(caseChoice);
  const [first] = choices;
  if (!first) notFound();
  const { newExercise, waysIn } = messages;
  return (
    <PlainShell>
      <NextIntlClientProvider messages={{ ...clientMessages(messages), newExercise, waysIn }}>
        <NewExercise first={first} cases={choices} mine={mine} like={likeWhich(mine, like)} asksSecret={!isMaker(actor)} />
      </NextIntlClientProvider>
    </PlainShell>
  );
}

import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { NewExercise } from "@/components/facilitate/new-exercise/new-exercise";
import { listCases } from "@/lib/server/cases";
import { isMaker } from "@/lib/server/facilitator";
import { clientMessages } from "../../_i18n/client-messages";
import { currentActor } from "../../_data/actor";
import { currentLanguage } from "../../_data/language";
import { PlainShell } from "../../_shell/plain-shell";
import { caseChoice } from "./case-choice";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("newExercise"))("metaTitle") };
}

/** The form of a new exercise, with the cases of this server. */
export default async function NewExercisePage() {
  const [cases, messages, actor] = await Promise.all([listCases(await currentLanguage()), getMessages(), currentActor()]);
  const choices = cases.map(caseChoice);
  const [first] = choices;
  if (!first) notFound();
  const { newExercise, waysIn } = messages;
  return (
    <PlainShell>
      <NextIntlClientProvider messages={{ ...clientMessages(messages), newExercise, waysIn }}>
        <NewExercise first={first} cases={choices} asksSecret={!isMaker(actor)} />
      </NextIntlClientProvider>
    </PlainShell>
  );
}

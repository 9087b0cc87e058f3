import { getFormatter, getTranslations } from "next-intl/server";
import { AddNoteForm } from "@/components/explore/add-note-form";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Case } from "@/lib/contract/cases";
import type { Exercise } from "@/lib/contract/exercises";
import { noteTerms } from "@/lib/server/indicator-notes";
import { currentActor } from "../../../_data/actor";

/** The form for a note, for who may add one; for others nothing. Without scripts a sentence tells the other way. */
export async function NoteSection({ exercise, indicators }: { exercise: Exercise; indicators: Case["indicators"] }) {
  const [terms, t, format] = await Promise.all([noteTerms(await currentActor(), exercise), getTranslations("notes"), getFormatter()]);
  if (!terms) return null;
  const lastDayText = format.dateTime(new Date(terms.lastDay), { dateStyle: "long" });
  return (
    <div className="mt-10">
      <SectionHeading id="add-note">{t("title")}</SectionHeading>
      <p className="mt-1 max-w-[42rem] text-sm text-ink-2">{t("intro")}</p>
      <noscript>
        <p className="mt-2 max-w-[42rem] text-sm text-ink-2">{t("noScript", { path: `/api/exercises/${exercise.id}/indicators` })}</p>
      </noscript>
      <AddNoteForm exerciseId={exercise.id} indicators={indicators.map(({ id, label }) => ({ id, label }))} lastDay={terms.lastDay} lastDayText={lastDayText} />
    </div>
  );
}

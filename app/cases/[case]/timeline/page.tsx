import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OnwardLinks } from "@/components/explore/onward-links";
import { Signposts } from "@/components/explore/signposts";
import { TimelineList } from "@/components/explore/timeline-list";
import { UpdatePrompt } from "@/components/explore/update-prompt";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { SectionHeading } from "@/components/ui/section-heading";
import { currentActor } from "../../../_data/actor";
import { caseWithExercise, type CasePageProps } from "../../../_data/case";
import { changesSince, indicatorsOf } from "../../../_data/indicators";
import { myEstimateOrNull } from "../../../_data/my-estimate";
import { questionOf } from "../../../_data/question";
import { NoteSection } from "./note-section";

export async function generateMetadata({ params }: CasePageProps): Promise<Metadata> {
  const [{ theCase }, t] = await Promise.all([caseWithExercise((await params).case), getTranslations("explore.meta")]);
  return { title: t("timeline.title", { title: theCase.title }), description: t("timeline.description") };
}

/** What happened until the question opened, the signs to watch for, and what a facilitator has noted on them. */
export default async function TimelinePage({ params }: CasePageProps) {
  const [{ theCase, exercise }, t] = await Promise.all([caseWithExercise((await params).case), getTranslations("explore.timeline")]);
  const { events, indicators } = theCase;
  if (events.length + indicators.length === 0) {
    const action = <ButtonLink href={`/cases/${theCase.id}/scenarios`}>{t("empty.action")}</ButtonLink>;
    return (
      <EmptyState title={t("empty.title")} action={action}>
        {t("empty.text")}
      </EmptyState>
    );
  }
  const opensAt = questionOf(theCase, exercise)?.opensAt;
  const mine = exercise && !exercise.dataSource ? await myEstimateOrNull(await currentActor(), exercise.id) : null;
  return (
    <>
      {exercise && (
        <div className="mt-6 max-w-[50rem] empty:hidden">
          <UpdatePrompt theCase={theCase} changes={await changesSince(theCase, exercise, mine)} estimateHref={`/exercises/${exercise.id}/estimate`} />
        </div>
      )}
      {events.length > 0 && opensAt !== undefined && (
        <section aria-labelledby="events" className="mt-8 max-w-[56rem]">
          <SectionHeading id="events">{t("title")}</SectionHeading>
          <p className="mt-1 max-w-[42rem] text-sm text-ink-2">{t("text")}</p>
          <TimelineList theCase={theCase} opensAt={opensAt} />
        </section>
      )}
      {indicators.length > 0 && (
        <section aria-labelledby="signposts" className="mt-14 max-w-[56rem]">
          <SectionHeading id="signposts">{t("signposts")}</SectionHeading>
          <p className="mt-1 max-w-[42rem] text-sm text-ink-2">{t("signpostsText")}</p>
          <Signposts theCase={theCase} states={await indicatorsOf(theCase, exercise)} />
          {exercise && <NoteSection exercise={exercise} indicators={indicators} />}
        </section>
      )}
      <OnwardLinks theCase={theCase} exercise={exercise} from="timeline" />
    </>
  );
}

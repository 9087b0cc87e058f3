import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_data/actor";
import { questionOf } from "@/app/_data/question";
import { comparedCase } from "@/components/compare/compared-case";
import { NotForPresenting } from "@/components/facilitate/presenter/not-for-presenting";
import { Presenter } from "@/components/facilitate/presenter/presenter";
import { isOut } from "@/components/facilitate/presenter/shown";
import type { Exercise } from "@/lib/contract/exercises";
import type { Actor } from "@/lib/server/actor";
import { readComparison } from "@/lib/server/comparison";
import { isFacilitator } from "@/lib/server/facilitator";
import { readTurnout } from "@/lib/server/turnout";
import { answerOf } from "../answer";
import { exerciseWithCase, type ExercisePageProps } from "../exercise";
import { FacilitatorMessages } from "../facilitator-messages";

export async function generateMetadata({ params }: ExercisePageProps): Promise<Metadata> {
  const [{ exercise }, t] = await Promise.all([exerciseWithCase((await params).id), getTranslations("facilitate.present")]);
  return { title: t("metaTitle", { exercise: exercise.title }) };
}

async function readAll(actor: Actor, exercise: Exercise) {
  const { id, round } = exercise;
  const turnout = await answerOf(() => readTurnout(actor, id));
  if ("refusal" in turnout) return null;
  const comparison = isOut(exercise) ? await answerOf(() => readComparison(actor, id, { round: round.number })) : null;
  return {
    first: { exercise, turnout: turnout.data, comparison: comparison && "data" in comparison ? comparison.data : null },
    isFacilitator: await isFacilitator(actor, exercise),
    nowMs: Date.now(),
  };
}

/** The presenter view for a projector; for facilitators and observers. */
export default async function PresentPage({ params }: ExercisePageProps) {
  const { exercise, theCase } = await exerciseWithCase((await params).id);
  const read = await readAll(await currentActor(), exercise);
  if (!read) return <NotForPresenting exerciseId={exercise.id} />;
  return (
    <FacilitatorMessages>
      <Presenter {...read} theCase={comparedCase(theCase, false)} question={questionOf(theCase, exercise)?.title ?? theCase.question} />
    </FacilitatorMessages>
  );
}

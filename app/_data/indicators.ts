import { cache } from "react";
import type { Case } from "@/lib/contract/cases";
import type { Exercise } from "@/lib/contract/exercises";
import type { IndicatorState } from "@/lib/contract/indicators";
import { indicatorChanges, type IndicatorChange } from "@/lib/core/indicator-changes";
import { listIndicators } from "@/lib/server/indicator-notes";

const read = cache(listIndicators);

/** The indicators of a case as they stand in its exercise, in their order; without one as the case file has them. */
export async function indicatorsOf(theCase: Pick<Case, "indicators">, exercise: Pick<Exercise, "id"> | undefined): Promise<IndicatorState[]> {
  return exercise ? read(exercise.id) : theCase.indicators.map(({ id, status }) => ({ id, status, notes: [] }));
}

/** The case with the statuses that its indicators have in the exercise. */
export async function withStatuses<C extends Pick<Case, "indicators">>(theCase: C, exercise: Pick<Exercise, "id"> | undefined): Promise<C> {
  const states = new Map((await indicatorsOf(theCase, exercise)).map(({ id, status }) => [id, status]));
  return { ...theCase, indicators: theCase.indicators.map((indicator) => ({ ...indicator, status: states.get(indicator.id) ?? indicator.status })) };
}

/** What changed among the indicators since somebody's estimate; nothing without one. */
export async function changesSince(theCase: Pick<Case, "indicators">, exercise: Pick<Exercise, "id">, estimate: { submittedAt: string } | null): Promise<IndicatorChange[]> {
  if (!estimate) return [];
  const states = await indicatorsOf(theCase, exercise);
  const noted = theCase.indicators.map(({ id, status }) => ({ id, openingStatus: status, notes: states.find((one) => one.id === id)?.notes ?? [] }));
  return indicatorChanges(noted, estimate.submittedAt);
}

import { comparisonSchema, type Comparison, type ComparisonQuery } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import { comparisonVisibility } from "@/lib/core/visibility";
import type { Actor } from "./actor";
import { loadedCase } from "./cases";
import { cached } from "./comparison-cache";
import { resolveQuery } from "./comparison-query";
import { computeComparison } from "./compute-comparison";
import { findEstimate } from "./estimates";
import { getExercise } from "./exercises";
import { findParticipant } from "./newcomer";
import { ProblemError } from "./problem";
import { state } from "./state";

const REFUSALS = {
  estimate_first: "Give your own estimate first; then you see the others.",
  not_released: "The results of this round are not released yet.",
};

/**
 * The one gate before everything that depends on what others entered: comparison, figures, exports, outcome.
 * @returns the participant, who has an own estimate in the round.
 * @throws `estimate_first` or `not_released`; neither says anything about the others.
 */
export async function mayCompare(actor: Actor, exercise: Exercise, round: number): Promise<NonNullable<Awaited<ReturnType<typeof findParticipant>>>> {
  const participant = await findParticipant(actor, exercise.id);
  const own = participant && (await findEstimate(participant.id, round, Number.MAX_SAFE_INTEGER));
  const visibility = comparisonVisibility({
    role: "participant",
    hasOwnEstimate: own !== null,
    release: exercise.release,
    roundClosed: exercise.stage === "closed" || exercise.stage === "resolved",
    batchesReleased: 0,
  });
  if (participant && visibility === "visible") return participant;
  const code = visibility === "visible" ? "estimate_first" : visibility;
  throw new ProblemError(code, REFUSALS[code]);
}

/** How far an exercise has come. @throws `not_found`. */
export async function readVersion(exerciseId: string): Promise<number> {
  const row = await state().reader.exercise.findUnique({ where: { id: exerciseId }, select: { version: true } });
  if (!row) throw new ProblemError("not_found", "There is no such exercise.");
  return row.version;
}

/**
 * The comparison of one's own estimate with everybody's. As of a version it is the same for ever.
 * Computed once per version and query, then kept in memory; what is about the reader is added each time.
 * @throws `not_found`, `invalid_query`, `estimate_first`, `not_released`.
 */
export async function readComparison(actor: Actor, exerciseId: string, query: ComparisonQuery): Promise<Comparison> {
  const exercise = await getExercise(exerciseId);
  const { ordered } = loadedCase(exercise.caseId).case;
  const resolved = resolveQuery(query, { exercise, ordered, current: await readVersion(exerciseId) });
  const participant = await mayCompare(actor, exercise, resolved.round);
  const key = JSON.stringify([exerciseId, resolved]);
  const shared = await cached(state().comparisons, key, () => computeComparison(exercise, ordered, resolved));
  return comparisonSchema.parse({
    ...shared,
    people: shared.people.map(({ weights, simulated, team, participantId }) => ({ weights, simulated, team, mine: participantId === participant.id })),
    mine: await findEstimate(participant.id, resolved.round, resolved.version),
  });
}

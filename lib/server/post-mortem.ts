import { POOL_IDS, type Comparison } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import { postMortemSchema, type Hindsight, type PostMortem } from "@/lib/contract/post-mortem";
import { citedClaims } from "@/lib/core/exercise/cited-claims";
import { movementTowards } from "@/lib/core/exercise/movement";
import { brier } from "@/lib/core/scores/brier";
import { WHOLE_PERMILLE } from "@/lib/core/whole";
import type { Actor } from "./actor";
import { readComparison, releasedPeople } from "./comparison";
import { getExercise } from "./exercises";
import { noteReading, whatHappened } from "./known-outcome";
import { readLessons } from "./lessons";
import { ProblemError } from "./problem";
import { mayCompare } from "./reading-gate";
import { reasonsAtBothEnds } from "./reasons";
import { roundToShow } from "./releases";
import { readResolution } from "./resolution";
import { saidInRound } from "./said";
import { seenRounds } from "./seen-rounds";

/** Every pool of a round with what it gave to what happened, the nearest first: by the whole Brier score, as the scores rank them. */
function poolsNearestFirst(pools: Comparison["pools"], happened: number): Hindsight["pools"] {
  const scored = POOL_IDS.flatMap((pool) => {
    const shares = pools[pool];
    return shares ? [{ pool, probability: shares[happened] ?? 0, brier: brier(shares, happened) }] : [];
  });
  return scored.sort((a, b) => a.brier - b.brier);
}

async function movedOf(actor: Actor, { id, k }: Exercise, rounds: readonly number[], happened: number): Promise<Hindsight["moved"]> {
  const [from, to] = [rounds[0], rounds.at(-1)];
  if (from === undefined || to === undefined || from === to) return null;
  const [first, last] = await Promise.all([from, to].map(async (round) => (await releasedPeople(actor, id, { round, simulated: "0" })).people));
  const before = new Map(first?.map(({ participantId, weights }) => [participantId, weights[happened] ?? 0]));
  const both = (last ?? []).flatMap(({ participantId, weights }) => {
    const started = before.get(participantId);
    return started === undefined ? [] : [{ before: started, after: weights[happened] ?? 0 }];
  });
  const moved = movementTowards(both, k);
  return moved && { from, to, ...moved };
}

async function hindsightOf(actor: Actor, exercise: Exercise, myId: string | null): Promise<Hindsight> {
  const { scenario, index } = await whatHappened(exercise);
  const rounds = await seenRounds(actor, exercise);
  const comparisons = await Promise.all(rounds.map((round) => readComparison(actor, exercise.id, { round })));
  const last = comparisons.at(-1);
  if (!last || last.people.length === 0) throw new ProblemError("not_found", "Nobody has answered, so there is nothing to look back on.");
  const said = await saidInRound(exercise, last.round);
  return {
    scenario,
    n: last.release.n,
    path: comparisons.flatMap(({ round, release, pools }) => (pools.linear ? [{ round, n: release.n, probability: pools.linear[index] ?? 0 }] : [])),
    pools: poolsNearestFirst(last.pools, index),
    moved: await movedOf(actor, exercise, rounds, index),
    apart: last.disagreement?.meanPairwiseTv ?? null,
    ...(await reasonsAtBothEnds(exercise, said, { happened: index, myId })),
    evidence: citedClaims(said.map(({ weights, cites }) => ({ said: (weights[index] ?? 0) / WHOLE_PERMILLE, cites })), exercise.k),
  };
}

/**
 * What a team exercise looks like after it is decided what happened. Reading it is reading the outcome: a participant's first
 * reading is noted. Costs a comparison a round.
 * @throws `not_found`, also for boards and published data; `not_resolved`, `estimate_first`, `not_released`, `link_revoked`.
 */
export async function readPostMortem(actor: Actor, exerciseId: string): Promise<PostMortem> {
  const exercise = await getExercise(exerciseId);
  if (!exercise.invited) throw new ProblemError("not_found", "Only exercises with invited people are looked back on.");
  const participant = await mayCompare(actor, exercise, roundToShow(exercise));
  const resolution = await readResolution(exerciseId);
  if (!resolution) throw new ProblemError("not_resolved", "What happened has not been decided in this exercise yet.");
  if (participant) await noteReading(participant);
  return postMortemSchema.parse({
    exerciseId,
    resolution,
    k: exercise.k,
    hindsight: resolution.scenario === null ? null : await hindsightOf(actor, exercise, participant?.id ?? null),
    lessons: await readLessons(exerciseId),
  });
}

import { wholeExerciseSchema, type WholeExercise } from "@/lib/contract/whole-exercise";
import type { Actor } from "./actor";
import { readComparison } from "./comparison";
import { readDiscussion } from "./discussion";
import { readLog } from "./exercise-log";
import { getExercise } from "./exercises";
import { needFacilitator } from "./facilitator";
import { readLessons } from "./lessons";
import { wholeNumbers } from "./numbers/whole";
import { ProblemError } from "./problem";
import { readReleaseViews } from "./release-views";
import { readResolution } from "./resolution";

async function discussionOf(actor: Actor, exerciseId: string) {
  try {
    return await readDiscussion(actor, exerciseId);
  } catch (error) {
    if (error instanceof ProblemError && error.code === "not_released") return { comments: [], rationales: [] };
    throw error;
  }
}

/**
 * Everything of an exercise that is out, in one document, for its facilitator. It is read as he reads it: under the same
 * gates, so what is not released is not in it.
 * @throws `not_found`, `not_facilitator`. Costs a comparison a round.
 */
export async function exportExercise(actor: Actor, exerciseId: string): Promise<WholeExercise> {
  const exercise = await getExercise(exerciseId);
  await needFacilitator(actor, exercise);
  if (!exercise.invited) throw new ProblemError("not_found", "Only exercises with invited people are exported as a whole.");
  const out = exercise.rounds.filter(({ releases }) => exercise.release === "live" || releases.length > 0);
  const { releases: seen } = await readReleaseViews(actor, exerciseId);
  const rounds = [];
  for (const { number } of out) {
    const { release, people, pools } = await readComparison(actor, exerciseId, { round: number });
    rounds.push({ round: number, version: release.version, pools, people: people.map(({ weights, simulated, team }) => ({ weights, simulated, team })) });
  }
  const { comments, rationales } = await discussionOf(actor, exerciseId);
  const resolution = await readResolution(exerciseId);
  return wholeExerciseSchema.parse({
    format: "branchpoint-exercise",
    formatVersion: 1,
    exportedAt: new Date().toISOString(),
    exercise,
    rounds,
    numbers: rounds.length === 0 ? null : (await wholeNumbers(actor, exerciseId, {}, "en")).document,
    rationales,
    comments,
    resolution,
    lessons: resolution && (await readLessons(exerciseId)),
    log: await readLog(exerciseId),
    seen,
  });
}

import { calibrationSchema, type Calibration } from "@/lib/contract/calibration";
import type { Comparison } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import { brier } from "@/lib/core/scores/brier";
import { meanBrier } from "@/lib/core/scores/mean-brier";
import { trackRecord, type Forecast } from "@/lib/core/scores/track-record";
import { sum } from "@/lib/core/sum";
import { crowdOf } from "@/lib/core/row-crowd";
import type { Actor } from "./actor";
import { readComparison } from "./comparison";
import { getExercise, listExercises } from "./exercises";
import { knownOutcome, noteReading, revisedAfterReading, whatHappened } from "./known-outcome";
import { rowsOf } from "./measures/rows";
import { listMyExercises } from "./my-exercises";
import { findParticipant } from "./newcomer";
import { ProblemError } from "./problem";
import { readResolution } from "./resolution";
import { seenRounds } from "./seen-rounds";

/** One exercise that counts, or why it does not. */
type Counted = { id: string; title: string; mine: Forecast; pool: Forecast };
type Looked = Counted | "ambiguous" | "after-reading" | null;

/** What the reader gave last, and what came out; null where he gave nothing, or sees nothing. */
async function lastSeen(actor: Actor, exercise: Exercise): Promise<Comparison | null> {
  const round = (await seenRounds(actor, exercise)).at(-1);
  return round === undefined ? null : readComparison(actor, exercise.id, { round });
}

function countedOf({ id, title }: Exercise, { mine, pools }: Comparison, happened: number): Counted | null {
  const [own] = mine ? rowsOf([mine]) : [];
  return own && pools.linear ? { id, title, mine: { probabilities: own, happened }, pool: { probabilities: pools.linear, happened } } : null;
}

/** A team exercise counts once it is decided what happened there. Reading it here is reading the outcome. */
async function lookAtOwned(actor: Actor, exercise: Exercise): Promise<Looked> {
  const participant = await findParticipant(actor, exercise.id);
  if (exercise.stage !== "resolved" || !participant) return null;
  const comparison = await lastSeen(actor, exercise);
  if (!comparison?.mine) return null;
  if ((await readResolution(exercise.id))?.scenario === null) return "ambiguous";
  const { index } = await whatHappened(exercise);
  return revisedAfterReading(comparison.mine, await noteReading(participant)) ? "after-reading" : countedOf(exercise, comparison, index);
}

/** The practice board counts for those who have read there what happened: this page is not the place to learn it. */
async function lookAtBoard(actor: Actor, exercise: Exercise): Promise<Looked> {
  const participant = await findParticipant(actor, exercise.id);
  if (!participant?.outcomeReadAt) return null;
  const comparison = await lastSeen(actor, exercise);
  if (!comparison?.mine) return null;
  return revisedAfterReading(comparison.mine, participant.outcomeReadAt) ? "after-reading" : countedOf(exercise, comparison, knownOutcome(exercise).index);
}

/** A published crowd with what happened; null where the case does not tell. */
async function crowdForecast(actor: Actor, exercise: Exercise): Promise<{ pool: Forecast; meanIndividual: number } | null> {
  const { pools, people } = await readComparison(actor, exercise.id, {});
  try {
    const { index: happened } = knownOutcome(exercise);
    return pools.linear ? { pool: { probabilities: pools.linear, happened }, meanIndividual: meanBrier(crowdOf(rowsOf(people)), happened) } : null;
  } catch (error) {
    if (error instanceof ProblemError && error.code === "not_found") return null;
    throw error;
  }
}

async function publishedOf(actor: Actor, exercises: readonly Exercise[]): Promise<Calibration["published"]> {
  const crowds = (await Promise.all(exercises.map((exercise) => crowdForecast(actor, exercise)))).filter((crowd) => crowd !== null);
  if (crowds.length === 0) return null;
  return { ...trackRecord(crowds.map(({ pool }) => pool)), meanIndividual: sum(crowds.map(({ meanIndividual }) => meanIndividual)) / crowds.length };
}

/**
 * How well calibrated the reader is over the exercises that he took part in, the pool over the same ones, and published
 * crowds. His first reading of a decided exercise is noted. Costs a comparison an exercise.
 */
export async function readCalibration(actor: Actor): Promise<Calibration> {
  const open = await Promise.all((await listExercises()).map(({ id }) => getExercise(id)));
  const boards = open.filter(({ dataSource }) => dataSource === null).map((exercise) => lookAtBoard(actor, exercise));
  const owned = (await listMyExercises(actor)).map(({ exercise }) => lookAtOwned(actor, exercise));
  const looked = await Promise.all([...boards, ...owned]);
  const counted = looked.filter((one) => typeof one === "object").filter((one) => one !== null);
  const record = (of: (one: Counted) => Forecast) => (counted.length === 0 ? null : trackRecord(counted.map(of)));
  return calibrationSchema.parse({
    mine: record(({ mine }) => mine),
    pool: record(({ pool }) => pool),
    exercises: counted.map(({ id, title, mine, pool }) => ({ id, title, mine: brier(mine.probabilities, mine.happened), pool: brier(pool.probabilities, pool.happened) })),
    ambiguous: looked.filter((one) => one === "ambiguous").length,
    afterReading: looked.filter((one) => one === "after-reading").length,
    published: await publishedOf(actor, open.filter(({ dataSource }) => dataSource !== null)),
  });
}

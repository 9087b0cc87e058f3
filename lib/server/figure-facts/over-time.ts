import type { Comparison, ComparisonQuery } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import type { OverTimeFacts } from "@/lib/contract/figure-facts";
import { linear } from "@/lib/core/pools/linear";
import { crowdOf } from "@/lib/core/row-crowd";
import { thinned } from "@/lib/core/thinned";
import { linearIntervals } from "@/lib/core/uncertainty/linear-intervals";
import type { Actor } from "../actor";
import { loadedCase } from "../cases";
import { releasedPeople } from "../comparison";
import { resolveQuery } from "../comparison-query";
import { readEstimates } from "../estimate-rows";
import { getExercise } from "../exercises";
import { rowsOf } from "../measures/rows";
import { ProblemError } from "../problem";
import { releasedOf, type Released } from "../released";
import { isAllOut, releasesOf } from "../releases";
import { readResolution } from "../resolution";
import { RoundBook } from "../round-book";
import { seenRounds } from "../seen-rounds";

type Asked = { comparison: Comparison; query: ComparisonQuery };
type Step = OverTimeFacts["steps"][number];

const MOST_STEPS = 40;
/** From so many days on, a step a day says more than some versions. */
const ENOUGH_DAYS = 3;
/** Fewer than for one band: there are two for each step. */
const RESAMPLING = { seed: 20_240_119, resamples: 300 };

/** A release as a step; null for nobody. */
function stepOf({ asked: { people, tally }, release, query, span }: Released): Step | null {
  // of the tally, as in the comparison: sums in another order differ in their last digit
  const pool = linear(tally);
  if (pool === null || span === null) return null;
  const intervals = linearIntervals(crowdOf(rowsOf(people)), RESAMPLING);
  return { at: span.newest.toISOString(), round: query.round, version: release.version, n: people.length, linear: pool, half: intervals?.half ?? null, most: intervals?.most ?? null };
}

/** Null where a team may not be shown yet. */
function unlessHidden<T>(error: unknown): T | null {
  if (error instanceof ProblemError && error.code === "not_released") return null;
  throw error;
}

const dayOf = ({ submittedAt }: { submittedAt: Date }) => submittedAt.toISOString().slice(0, 10);

/** The versions to stop at: the last of each day where there are days, else evenly chosen ones. */
function stopsAmong(rows: readonly { version: number; submittedAt: Date }[]): Pick<OverTimeFacts, "shown"> & { versions: number[] } {
  const lastOfDay = rows.filter((row, i) => dayOf(row) !== (rows[i + 1] ? dayOf(rows[i + 1] ?? row) : null));
  const byDay = lastOfDay.length >= ENOUGH_DAYS;
  const stops = thinned((byDay ? lastOfDay : rows).map(({ version }) => version), MOST_STEPS);
  return { versions: stops, shown: byDay ? "day" : stops.length < rows.length ? "some" : "all" };
}

/** Where every version is out: its history, walked once. O(rows · log rows + steps · people). */
async function stepsOfBoard(exercise: Exercise, { comparison, query }: Asked): Promise<Pick<OverTimeFacts, "steps" | "shown">> {
  const { ordered, scenarios } = loadedCase(exercise.caseId).case;
  const standing = { exercise, ordered };
  // who is counted does not change along the way
  const resolved = resolveQuery({ ...query, round: comparison.round, simulated: comparison.query.simulated ? "1" : "0" }, standing);
  const rows = await readEstimates({ exerciseId: exercise.id, round: comparison.round, after: 0, upTo: comparison.release.version });
  const { versions, shown } = stopsAmong(rows);
  const book = new RoundBook(scenarios.length);
  const steps = versions.flatMap((version, i) => {
    const since = versions[i - 1] ?? 0;
    book.apply(rows.filter((row) => row.version > since && row.version <= version), version);
    try {
      return stepOf(releasedOf(book, standing, { ...resolved, asOf: version })) ?? [];
    } catch (error) {
      return unlessHidden<never[]>(error) ?? [];
    }
  });
  return { steps, shown };
}

/** Where releases are made: each of them, of every round that the reader sees, up to the one compared. */
async function stepsOfReleases(actor: Actor, exercise: Exercise, { comparison, query }: Asked): Promise<Step[]> {
  const rounds = (await seenRounds(actor, exercise)).filter((round) => round <= comparison.round);
  const stops = rounds.flatMap((round) => releasesOf(exercise, round).map((asOf) => ({ round, asOf }))).filter(({ asOf }) => asOf <= comparison.release.version);
  const released = await Promise.all(stops.map((stop) => releasedPeople(actor, exercise.id, { ...query, ...stop }).catch((error: unknown) => unlessHidden<Released>(error))));
  return released.flatMap((one) => (one === null ? [] : (stepOf(one) ?? [])));
}

/**
 * How the linear pool stood at each release up to the one compared, with how far it could have come out otherwise.
 * Under the gate of the comparison, which its reader has passed. @throws what `readComparison` throws.
 */
export async function overTimeFacts(actor: Actor, asked: Asked): Promise<OverTimeFacts> {
  const exercise = await getExercise(asked.comparison.exerciseId);
  const resolution = exercise.invited ? await readResolution(exercise.id) : null;
  const resolvedAt = resolution?.at ?? null;
  if (isAllOut(exercise)) return { ...(await stepsOfBoard(exercise, asked)), resolvedAt };
  return { steps: await stepsOfReleases(actor, exercise, asked), shown: "all", resolvedAt };
}

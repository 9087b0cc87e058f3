import { POOL_IDS, type Comparison, type PoolId } from "@/lib/contract/comparison";
import type { Crowd } from "@/lib/core/crowd";
import { POOLS } from "@/lib/core/pools/registry";
import { crowdOf, type RowCrowd } from "@/lib/core/row-crowd";
import { effectiveN } from "@/lib/core/weights/effective-n";
import { HALF_LIFE_DAYS, halfLifeWeights } from "@/lib/core/weights/half-life-weights";
import type { Person } from "../person";
import type { Released } from "../released";
import { rowsOf } from "./rows";

const MS_PER_DAY = 24 * 60 * 60 * 1000;

/** People of one day are of the same age: nothing is gained by weighing them. */
const LEAST_SPAN_DAYS = 1;

/**
 * How many days before the release's newest estimate each of these people spoke.
 * Null where the release spans a day or less: there is no half-life pool then.
 */
function agesDays(span: Released["span"], people: readonly Person[]): number[] | null {
  if (span === null || span.newest.getTime() - span.oldest.getTime() <= LEAST_SPAN_DAYS * MS_PER_DAY) return null;
  return people.map(({ submittedAt }) => (span.newest.getTime() - submittedAt.getTime()) / MS_PER_DAY);
}

/** What the pools of one comparison are made from, by how a pool weighs people. */
export type Crowds = {
  /** Everybody counts once. */
  equal: Crowd;
  /** Weighted by age; null where the release spans a day or less, and where releases hide who came when. */
  "half-life": RowCrowd | null;
  /** Kish's effective number of people behind the weighted pools; null without them or for nobody. */
  effectiveN: number | null;
  /** Null as the weighted crowd. */
  agesDays: readonly number[] | null;
};

/** A weight that comes from the hour tells whose share it is to whoever saw people answer: only where nobody is hidden anyway. */
const hoursAreOut = ({ release, dataSource }: Released["exercise"]) => release === "live" || dataSource !== null;

/** O(people) where the release spans more than a day, else O(1). */
export function crowdsOf({ exercise, span, asked: { people, tally } }: Pick<Released, "exercise" | "span" | "asked">): Crowds {
  const ages = hoursAreOut(exercise) ? agesDays(span, people) : null;
  const weights = ages && halfLifeWeights(ages, HALF_LIFE_DAYS);
  return {
    equal: tally,
    "half-life": weights && crowdOf(rowsOf(people), weights),
    effectiveN: weights && people.length > 0 ? effectiveN(weights) : null,
    agesDays: ages,
  };
}

/** The pools that exist here, in their order: not those that need ordered scenarios, or people who spoke over days. */
export function poolIdsOf(ordered: boolean, crowds: Crowds): PoolId[] {
  return POOL_IDS.filter((id) => (ordered || !POOLS[id].orderedOnly) && crowds[POOLS[id].weighting] !== null);
}

/** Every pool that exists here; null where there is nobody to pool. */
export function poolsOf(ids: readonly PoolId[], crowds: Crowds): Comparison["pools"] {
  const pool = (id: PoolId) => {
    const crowd = crowds[POOLS[id].weighting];
    return crowd && POOLS[id].pool(crowd);
  };
  const always = { linear: pool("linear"), log: pool("log"), median: pool("median"), trimmed: pool("trimmed"), logExtremised: pool("logExtremised") };
  return { ...always, ...Object.fromEntries(ids.map((id) => [id, pool(id)])) };
}

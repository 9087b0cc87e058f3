import { countIn } from "@/lib/core/tally/layout";
import { WHOLE_PERMILLE } from "@/lib/core/whole";
import { quantileOfCounts } from "../counted-people";
import { once } from "../once";

type Pair = { before: readonly number[]; after: readonly number[] };
/** Where the middle half of people stands on each scenario, in per mille. */
type Half = readonly { low: number; high: number }[];

const PLACES = WHOLE_PERMILLE + 1;

function halfOf(counts: Uint32Array, k: number, n: number): Half {
  return Array.from({ length: k }, (_, scenario) => {
    const shares = counts.subarray(scenario * PLACES, (scenario + 1) * PLACES);
    return { low: quantileOfCounts(shares, n, 0.25), high: quantileOfCounts(shares, n, 0.75) };
  });
}

function halves(people: readonly Pair[]): Record<keyof Pair, Half> {
  const k = people[0]?.before.length ?? 0;
  // one walk for all: a hundred thousand people are far apart in memory
  const [then, now] = [new Uint32Array(k * PLACES), new Uint32Array(k * PLACES)];
  for (const { before, after } of people) {
    for (let scenario = 0; scenario < k; scenario += 1) {
      countIn(then, scenario * PLACES + (before[scenario] ?? 0), 1);
      countIn(now, scenario * PLACES + (after[scenario] ?? 0), 1);
    }
  }
  return { before: halfOf(then, k, people.length), after: halfOf(now, k, people.length) };
}

/** The middle half of the people of a link, before and after. O(people · scenarios) once. */
export const middleHalves = once(halves);

import type { Crowd } from "@/lib/core/crowd";
import { POOLS } from "@/lib/core/pools/registry";
import { crowdOf } from "@/lib/core/row-crowd";
import { Tally } from "@/lib/core/tally/tally";
import type { WeightsPermille } from "@/lib/core/weights-permille";
import { estimates, probabilitiesOf } from "./crowds";
import { compared } from "./measure";
import { typedArrayBytes } from "./memory";
import { countText, timeText, type Line } from "./table";

const K = 3;
const FEW = 1_000;
const MANY = 100_000;
const MOST = 1_000_000;
/** So many people revise in one measured run, one after the other, and the pools are read after each. */
const REVISIONS = 1_000;

const read = (crowd: Crowd): number => [POOLS.linear, POOLS.log, POOLS.median].reduce((total, { pool }) => total + (pool(crowd)?.[0] ?? NaN), 0);

function tallyOf(rows: readonly WeightsPermille[], k: number): Tally {
  const tally = new Tally(k);
  tally.addAll(rows);
  return tally;
}

/** The first people revise to something new, in the next run back again; each time three pools are read. */
function revising(tally: Tally, people: readonly WeightsPermille[]): () => number {
  let now = people.slice(0, REVISIONS);
  let next = estimates(REVISIONS, tally.k, 2);
  return () => {
    const total = now.reduce((sum, before, person) => {
      const after = next[person];
      if (after) tally.revise(before, after);
      return sum + read(tally);
    }, 0);
    [now, next] = [next, now];
    return total;
  };
}

/** Tally update plus reading, among a million against among a thousand. */
export function updateAtAnyNumber(): Line {
  const people = estimates(MOST, K, 1);
  const few = revising(tallyOf(people.slice(0, FEW), K), people);
  const most = revising(tallyOf(people, K), people);
  const { first, second, ratio } = compared(few, most, { rounds: 301, warmUp: 60 });
  return {
    what: `one revision, then linear, log and median (K = ${K}): n = ${countText(MOST)} against n = ${countText(FEW)}`,
    measured: `${timeText(second / REVISIONS)} against ${timeText(first / REVISIONS)}: ${ratio.toFixed(2)} ×`,
    limit: { text: "≤ 1.5 ×", kept: ratio <= 1.5 },
    target: { text: "≤ 5 µs", met: second / REVISIONS <= 0.005 },
  };
}

/** Tally update plus reading against pooling all rows anew. */
export function updateAgainstRecomputing(): Line {
  const people = estimates(MANY, K, 3);
  const rows = probabilitiesOf(people);
  const { first, second, ratio } = compared(revising(tallyOf(people, K), people), () => read(crowdOf(rows)), { rounds: 15, warmUp: 3 });
  const faster = ratio * REVISIONS;
  return {
    what: `the same against pooling all rows anew (K = ${K}): n = ${countText(MANY)}`,
    measured: `${timeText(first / REVISIONS)} against ${timeText(second)}: ${countText(Math.round(faster))} × faster`,
    limit: { text: "≥ 1,000 ×", kept: faster >= 1_000 },
  };
}

/** What any program that looks at every number must do. */
function bareSums(rows: readonly (readonly number[])[]): number {
  const sums = new Float64Array(K);
  for (const row of rows) {
    for (let scenario = 0; scenario < K; scenario += 1) sums[scenario] = (sums[scenario] ?? 0) + (row[scenario] ?? 0);
  }
  return sums.reduce((total, sum) => total + sum, 0);
}

/** A tally made of all rows against a bare loop over them. */
export function rebuild(): Line {
  const rows = estimates(MOST, K, 4);
  const { first, second, ratio } = compared(() => bareSums(rows), () => read(tallyOf(rows, K)), { rounds: 31, warmUp: 6 });
  return {
    what: `a tally rebuilt from rows against a bare loop that sums them (K = ${K}): n = ${countText(MOST)}`,
    measured: `${timeText(second)} against ${timeText(first)}: ${ratio.toFixed(2)} ×`,
    limit: { text: "≤ 3 ×", kept: ratio <= 3 },
    target: { text: "≤ 1.5 s", met: second <= 1_500 },
  };
}

/** The arrays of one slice. */
export function memory(): Line {
  const scenarios = 8;
  const people = estimates(MOST, scenarios, 5);
  const [few = NaN, most = NaN] = [FEW, MOST].map((n) => typedArrayBytes(tallyOf(people.slice(0, n), scenarios)) / 1000);
  return {
    what: `memory of one slice (K = ${scenarios}): n = ${countText(MOST)} and n = ${countText(FEW)}`,
    measured: `${most.toFixed(0)} KB and ${few.toFixed(0)} KB`,
    limit: { text: "≤ 400 KB", kept: Math.max(most, few) <= 400 },
  };
}

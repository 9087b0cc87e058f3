import type { FigureFacts } from "@/lib/contract/figure-facts";
import type { Comparison } from "@/lib/contract/comparison";
import { largestRemainder } from "@/lib/core/largest-remainder";

/** How far people of the gallery go towards the pool of the first round. */
const PULL = 0.4;
/** Every so many-th stays where he was. */
const STUBBORN = 4;

const mean = (rows: readonly (readonly number[])[], scenarios: number) => Array.from({ length: scenarios }, (_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length / 1000);

/** What happened in a second round: most people came nearer to the first one's pool, some stayed. */
function roundsOf({ people, mine }: Comparison, scenarios: number): FigureFacts["rounds"] {
  const before = people.map(({ weights }) => weights);
  const pool = mean(before, scenarios);
  const moved = (weights: readonly number[], i: number) => (i % STUBBORN === 0 ? [...weights] : largestRemainder(weights.map((weight, k) => ((1 - PULL) * weight) / 1000 + PULL * (pool[k] ?? 0)), 1000));
  const after = before.map(moved);
  const round = (number: number, rows: readonly (readonly number[])[], own: readonly number[] | null) => ({ round: number, n: rows.length, simulated: 0, linear: mean(rows, scenarios), mine: own && [...own] });
  return {
    rounds: [round(1, before, mine?.weights ?? null), round(2, after, mine && moved(mine.weights, 1))],
    links: [{ from: 1, to: 2, people: before.length < 2 ? null : before.map((weights, i) => ({ before: [...weights], after: after[i] ?? weights })) }],
  };
}

/** What the figures of the gallery are made of beside the comparison. */
export function exampleFacts(comparison: Comparison, scenarios: number): Omit<FigureFacts, "fingerprint"> {
  return { rounds: roundsOf(comparison, scenarios) };
}

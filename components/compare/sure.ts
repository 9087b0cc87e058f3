import type { Comparison } from "@/lib/contract/comparison";
import { chosenPool } from "@/lib/figures/shares";

/** How sure the chosen pool is: what the band says, and how far answers scatter. `points` rounds up, so that "at most" holds. */
export type Sureness = {
  band: { kind: "alone" } | { kind: "same" } | { kind: "range" } | { kind: "bootstrap"; points: number };
  /** As many similar cases as a person would have had to see for answers to scatter like this; null where there is no telling. */
  cases: number | null;
};

/** From this many cases on, people stand close together rather than scattered. */
export const TOGETHER_FROM_CASES = 20;

/** 0.5 − 0.48 is a little more than 0.02. */
const ROUNDING = 1e-6;

function bandOf(comparison: Comparison): Sureness["band"] {
  const { band, people } = comparison;
  const pool = chosenPool(comparison);
  if (people.length < 2 || !band || !pool) return { kind: "alone" };
  if (band.low.every((low, i) => low === band.high[i])) return { kind: "same" };
  if (band.method === "range") return { kind: "range" };
  const farthest = Math.max(...pool.map((share, i) => Math.max(share - (band.low[i] ?? 0), (band.high[i] ?? 0) - share)));
  return { kind: "bootstrap", points: Math.ceil(farthest * 1000 - ROUNDING) / 10 };
}

/** What a comparison says of the sureness of its chosen pool. A Dirichlet of precision s varies like the shares found in s + 1 cases. */
export function surenessOf(comparison: Comparison): Sureness {
  const { precision } = comparison.uncertainty;
  return { band: bandOf(comparison), cases: precision === null ? null : Math.round(precision) + 1 };
}

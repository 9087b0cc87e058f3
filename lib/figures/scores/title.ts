import type { FigureInput } from "../input";
import { ofSimulated } from "../simulated-title";

/** Scores that are printed alike are alike. */
const printed = (brier: number) => Math.round(brier * 1000);

/** The title of the scores: the linear pool against equal shares, and how many people did better than it. */
export function scoresTitle(input: FigureInput): string {
  const { facts, comparison, translate } = input;
  const pool = facts?.scores?.pools.find((one) => one.pool === "linear");
  if (!facts?.scores || pool === undefined) return translate("title.nobody");
  const { uniform, betterThanPool } = facts.scores;
  const against = ["better", "same", "worse"][Math.sign(printed(pool.brier) - printed(uniform)) + 1] ?? "same";
  const n = comparison.people.length;
  const crowd = translate("scores.crowd", { against });
  return ofSimulated(input, n === 1 ? crowd : translate("scores.both", { crowd, better: betterThanPool, n }));
}

import { poolsOf } from "@/components/compare/shown";
import type { PoolId } from "@/lib/contract/comparison";
import type { ScoreId, ScoresAnswer } from "@/lib/contract/scores";
import { SCORES } from "@/lib/core/scores/registry";

type Scores = ScoresAnswer["uniform"];

/** Whose scores stand in a row. */
export type Scored = "mine" | PoolId | "meanIndividual" | "uniform";

/** One score as printed; the best of its rule is marked, and so are its equals. */
export type ScoreCell = { rule: ScoreId; text: string; isBest: boolean };
export type ScoresRow = { who: Scored; cells: ScoreCell[] };

/** The baseline counts to 100, the others to 1 or 2. */
const digitsOf = (rule: ScoreId) => (rule === "baseline" ? 1 : 3);

const MINUS = "−";

/** A score as printed: "0.433"; what is infinite as "∞" or "−∞", whichever is the worse. */
export function scoreText(rule: ScoreId, score: number | null): string {
  if (score === null) return SCORES[rule].lowerIsBetter ? "∞" : `${MINUS}∞`;
  return printed(rule, score).toFixed(digitsOf(rule)).replace("-", MINUS);
}

/** The printed scores as numbers, so that what looks the same is the same. */
function printed(rule: ScoreId, score: number | null): number {
  if (score === null) return SCORES[rule].lowerIsBetter ? Infinity : -Infinity;
  // plus nought: nothing is printed as −0.0
  return Number(score.toFixed(digitsOf(rule))) + 0;
}

/** Whose scores there are: mine, if I have an estimate, the pools with the headline first and the sharpened last, people on average, equal shares. */
function allScores({ mine, pools, meanIndividual, uniform }: ScoresAnswer): [Scored, Scores][] {
  const ofPools = poolsOf(pools).map((pool): [Scored, Scores] => [pool, pools[pool] ?? {}]);
  return [...(mine ? [["mine", mine.scores] as [Scored, Scores]] : []), ...ofPools, ["meanIndividual", meanIndividual], ["uniform", uniform]];
}

/** The rows of the table, in the order of `allScores`, each with a cell for every rule that applies. */
export function scoresRows(answer: ScoresAnswer): ScoresRow[] {
  const { rules } = answer;
  const all = allScores(answer);
  const bestOf = (rule: ScoreId) => {
    const values = all.map(([, scores]) => printed(rule, scores[rule] ?? null));
    return SCORES[rule].lowerIsBetter ? Math.min(...values) : Math.max(...values);
  };
  const best = new Map(rules.map((rule) => [rule, bestOf(rule)]));
  return all.map(([who, scores]) => ({
    who,
    cells: rules.map((rule) => {
      const score = scores[rule] ?? null;
      return { rule, text: scoreText(rule, score), isBest: score !== null && printed(rule, score) === best.get(rule) };
    }),
  }));
}

/** Whether some score in the table is infinite. */
export function hasInfinite(rows: readonly ScoresRow[]): boolean {
  return rows.some(({ cells }) => cells.some(({ text }) => text.endsWith("∞")));
}

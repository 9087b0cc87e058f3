import { POOL_IDS, type PoolId } from "@/lib/contract/comparison";
import type { MyOutcome } from "@/lib/contract/outcome";
import { WHOLE_PERMILLE } from "@/lib/core/whole";

type Brier = MyOutcome["brier"];

/** Scores are told, and therefore compared, with three decimals. */
const DIGITS = 3;

/** A Brier score as printed: "0.290". */
export function scoreText(score: number): string {
  return score.toFixed(DIGITS);
}

/** Whether my score, as printed, is better (lower) than another one, worse, or the same. */
export function beside(mine: number, other: number): "better" | "worse" | "same" {
  const [a, b] = [scoreText(mine), scoreText(other)];
  if (a === b) return "same";
  return Number(a) < Number(b) ? "better" : "worse";
}

export type ScoreRow = { who: "mine" | "uniform" | PoolId; score: number };

/** All scores, best first; me before others with the same score. Pools without a distribution have none, nor have I without an estimate. */
export function scoreRows(brier: Brier): ScoreRow[] {
  const pools = POOL_IDS.flatMap((who): ScoreRow[] => {
    const score = brier.pools[who];
    return typeof score === "number" ? [{ who, score }] : [];
  });
  const mine: ScoreRow[] = brier.mine === null ? [] : [{ who: "mine", score: brier.mine }];
  const rows: ScoreRow[] = [...mine, ...pools, { who: "uniform", score: brier.uniform }];
  return rows.sort((a, b) => Number(scoreText(a.score)) - Number(scoreText(b.score)));
}

/**
 * The sum that makes a Brier score, written out: "(1 − 0.575)² + 0.31² + 0.115²".
 * @param weights per mille, in scenario order. @param happened the index of what came true.
 */
export function brierSumText(weights: readonly number[], happened: number): string {
  return weights.map((weight, i) => (i === happened ? `(1 − ${weight / WHOLE_PERMILLE})²` : `${weight / WHOLE_PERMILLE}²`)).join(" + ");
}

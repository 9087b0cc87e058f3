import { POOL_IDS } from "./comparison";
import type { FigureId } from "./figures";
import type { ScoreId } from "./scores";

/** Pools that stand on a method page for comparison only; no exercise shows them. */
export const REFERENCE_POOL_IDS = ["cumulativeTrimmed", "gmoRenormalised", "powerTransform", "neymanLog", "neymanLinear", "medianMetaculus"] as const;

/** The page of each score. Only the log score has another id there: `log` is the log pool's page. */
export const SCORE_METHODS = {
  brier: "brier",
  log: "logScore",
  spherical: "spherical",
  baseline: "baseline",
  rps: "rps",
  gjpOrdered: "gjpOrdered",
  orderedLog: "orderedLog",
} as const satisfies Record<ScoreId, string>;

/** Every method that has a page, by group, in the order in which the index lists them. */
export const METHOD_GROUPS = {
  pooling: POOL_IDS,
  reference: REFERENCE_POOL_IDS,
  certainty: ["standardError", "bootstrap", "dirichlet", "leaveOneOut"],
  difference: ["jsd", "distance", "severity", "camps", "consensus", "roundStability"],
  scoring: ["brier", "logScore", "spherical", "baseline", "rps", "gjpOrdered", "orderedLog", "skill", "peer", "diversity", "calibration", "timeAveraged"],
  words: ["lexicons"],
} as const;
export type MethodGroup = keyof typeof METHOD_GROUPS;
export type MethodId = (typeof METHOD_GROUPS)[MethodGroup][number];

/** The page on how differently people read the same word. */
export const WORDS_AND_NUMBERS_PATH = "/methods/words-and-numbers";

/** The pages on how figures are read: their list, and one for each. */
export const FIGURES_PATH = "/methods/figures";
export const figurePath = (figure: FigureId): string => `${FIGURES_PATH}/${figure}`;

/** Methods that calculate; the lists of words only say. */
export type WorkedMethodId = Exclude<MethodId, "lexicons">;

/** The address of a method's page; with an exercise, its live example is computed there. */
export function methodPath(id: MethodId, exerciseId?: string): string {
  return `/methods/${id}${exerciseId === undefined ? "" : `?exercise=${encodeURIComponent(exerciseId)}`}`;
}

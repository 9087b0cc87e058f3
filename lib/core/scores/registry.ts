import type { Crowd } from "../crowd";
import { baselineMetaculus } from "./baseline-metaculus";
import { brier } from "./brier";
import { gjpOrdered } from "./gjp-ordered";
import { log } from "./log";
import { meanBrier } from "./mean-brier";
import { meanLog } from "./mean-log";
import { meanRpsNormalised } from "./mean-rps";
import { orderedLog } from "./ordered-log";
import { rpsNormalised } from "./rps-normalised";
import { spherical } from "./spherical";

/** A rule that says how good a distribution was, once it is known what happened. */
export type Score = {
  /** Also the key of its name and explanation in the messages. */
  readonly id: string;
  /** Raised when the formula changes; part of every figure's fingerprint. */
  readonly version: number;
  /** Needs scenarios in rising order. */
  readonly orderedOnly: boolean;
  readonly lowerIsBetter: boolean;
  readonly best: number;
  readonly worst: number;
  /**
   * As shown to people. pₖ: probability of scenario k; pₒ: of the one that happened; oₖ: 1 for that one, else 0;
   * Fₖ and Oₖ: the sums of p and o up to scenario k; K: how many scenarios.
   */
  readonly formula: string;
  readonly score: (probabilities: readonly number[], outcome: number) => number;
  /** The mean of everybody's own score, where the columns of a crowd are enough to know it. */
  readonly mean?: (crowd: Crowd, outcome: number) => number;
};

/** Every scoring rule that the app shows, by id, in the order in which they are listed. */
export const SCORES = {
  brier: {
    id: "brier", version: 1, orderedOnly: false, lowerIsBetter: true, best: 0, worst: 2,
    formula: "Σₖ (pₖ − oₖ)²",
    score: brier, mean: meanBrier,
  },
  log: {
    id: "log", version: 1, orderedOnly: false, lowerIsBetter: true, best: 0, worst: Infinity,
    formula: "−ln pₒ",
    score: log, mean: meanLog,
  },
  spherical: {
    id: "spherical", version: 1, orderedOnly: false, lowerIsBetter: false, best: 1, worst: 0,
    formula: "pₒ / √(Σₖ pₖ²)",
    score: spherical,
  },
  baseline: {
    id: "baseline", version: 1, orderedOnly: false, lowerIsBetter: false, best: 100, worst: -Infinity,
    formula: "100 · (1 + ln pₒ / ln K)",
    score: baselineMetaculus,
    mean: (crowd, outcome) => 100 * (1 - meanLog(crowd, outcome) / Math.log(crowd.k)),
  },
  rps: {
    id: "rps", version: 1, orderedOnly: true, lowerIsBetter: true, best: 0, worst: 1,
    formula: "Σₖ (Fₖ − Oₖ)² / (K − 1)",
    score: rpsNormalised, mean: meanRpsNormalised,
  },
  gjpOrdered: {
    id: "gjpOrdered", version: 1, orderedOnly: true, lowerIsBetter: true, best: 0, worst: 2,
    formula: "2 · Σₖ (Fₖ − Oₖ)² / (K − 1)",
    score: gjpOrdered,
    mean: (crowd, outcome) => 2 * meanRpsNormalised(crowd, outcome),
  },
  orderedLog: {
    id: "orderedLog", version: 1, orderedOnly: true, lowerIsBetter: true, best: 0, worst: Infinity,
    formula: "−Σₖ ln |Fₖ + Oₖ − 1| / (K − 1)",
    score: orderedLog,
  },
} as const satisfies Record<string, Score>;

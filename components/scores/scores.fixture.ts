import type { ScoresAnswer } from "@/lib/contract/scores";

/** Scores for tests: an unordered question with three scenarios, without an estimate of the reader's. */
export const SCORES_ANSWER: ScoresAnswer = {
  ...{ exerciseId: "x", question: "q", scenario: "b", n: 388, resolution: null,
  rounds: [],
  people: null,
  teams: [],
  simulated: 0 },
  rules: ["brier", "log", "baseline"],
  pools: {
    linear: { brier: 0.4329, log: 0.7175, baseline: 34.69 },
    log: { brier: 0.428, log: 0.6791, baseline: 38.19 },
    logExtremised: { brier: 0.3898, log: 0.5957, baseline: 45.78 },
  },
  uniform: { brier: 2 / 3, log: 1.0986, baseline: 0 },
  meanIndividual: { brier: 0.5513, log: null, baseline: null },
  mine: null,
  skillAgainstUniform: 0.3506,
  diversity: { pool: 0.4329, meanIndividual: 0.5513, diversity: 0.1184 },
  ...{ bestPool: "logExtremised", betterThanPool: 171 },
  calibration: {
    bins: [
      { from: 0, to: 0.1, count: 40, said: 0.03, cameTrue: 0.05, low: 0.02, high: 0.14 },
      { from: 0.4, to: 0.5, count: 10, said: 0.44, cameTrue: 0.6, low: 0.35, high: 0.81 },
      { from: 0.9, to: 1, count: 5, said: 0.96, cameTrue: 1, low: 0.65, high: 1 },
    ],
    murphy: { brier: 0.184, reliability: 0.01, resolution: 0.05, uncertainty: 0.222, withinVariance: 0.003, withinCovariance: 0.001 },
  },
};

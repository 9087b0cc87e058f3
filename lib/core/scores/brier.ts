import { sum } from "../sum";

/**
 * The Brier score of a distribution: the sum over scenarios of (probability − 1 if it happened, − 0 if not) squared.
 * In [0, 2], 0 best. G. W. Brier, 1950.
 *
 * @param outcome index of the scenario that happened. O(K).
 */
export function brier(probabilities: readonly number[], outcome: number): number {
  return sum(probabilities.map((probability, scenario) => (probability - (scenario === outcome ? 1 : 0)) ** 2));
}

/** The Brier score of "all `k` scenarios equally likely", whatever happens: 1 − 1/k. O(1). */
export function uniformBrier(k: number): number {
  return 1 - 1 / k;
}

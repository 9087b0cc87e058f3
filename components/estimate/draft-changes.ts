import type { EstimateState } from "./estimate-state";

function sameList<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

/** Whether submitting now would say something else than the last submitted estimate did, or in a later round that of the round before. */
export function differsFromSubmitted(state: EstimateState): boolean {
  const last = state.submitted ?? state.start;
  if (!last) return true;
  const { weightsPermille } = state.history.present;
  return !sameList(weightsPermille, last.weights) || state.rationale !== last.rationale || !sameList(state.cites, last.cites);
}

/** Whether the draft holds anything that a reload would lose: shares, locks, answers, text or cited claims that were not submitted. */
export function isWorthKeeping(state: EstimateState): boolean {
  const { set, lock, answers } = state.history.present;
  if (lock.includes(true)) return true;
  if (state.submitted ?? state.start) return !set.every(Boolean) || differsFromSubmitted(state);
  return set.includes(true) || Object.keys(answers).length > 0 || state.rationale !== "" || state.cites.length > 0;
}

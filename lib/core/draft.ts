import { apportion, setOne, type Shares } from "./distribution";
import { sum } from "./sum";
import { WHOLE_PERMILLE } from "./whole";
import { zip } from "./zip";

/** An answer to a question of the event tree, as the exact fraction that was typed. */
export type Answer = { readonly branch: string; readonly num: number; readonly den: number; readonly text: string };

type ChosenPhrases = { readonly lexicon: string; readonly bands: readonly (number | null)[]; readonly clock: number };

/**
 * An estimate in the making. Every way in (bars, tree, triangle, words) is a view of it and keeps no numbers of its own.
 * Placed and left always add up to 1000 per mille; something is left only until every scenario is set.
 */
export type Draft = Shares & {
  /** The age of the newest gesture. */
  readonly clock: number;
  /** Answers of the event tree by node. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Phrases that were chosen, as places in the lexicon's list of bands; they bind until `clock` moves on. */
  readonly phrases?: ChosenPhrases;
};

/** A draft of `k` scenarios with nothing set: no start value that could anchor. O(K). */
export function emptyDraft(k: number): Draft {
  const all = <T>(value: T): T[] => Array.from({ length: k }, () => value);
  return { weightsPermille: all(0), set: all(false), age: all(0), lock: all(false), clock: 0, answers: {} };
}

/** A draft prefilled with a submitted estimate (integers per mille that sum to 1000): all set, age 0, no locks. O(K). */
export function draftFromWeights(weightsPermille: readonly number[]): Draft {
  return { ...emptyDraft(weightsPermille.length), weightsPermille, set: weightsPermille.map(() => true) };
}

/** What is not yet placed, in per mille. O(K). */
export function leftPermille(draft: Draft): number {
  return WHOLE_PERMILLE - sum(draft.weightsPermille);
}

/** Whether every scenario is set; then nothing is left and the draft can be submitted. O(K). */
export function isComplete(draft: Draft): boolean {
  return draft.set.every((isSet) => isSet);
}

/**
 * A finished gesture on one share: `setOne` from the draft at the start of the gesture, and the share becomes the newest.
 * A locked share is left alone: the same draft comes back. Cost as `setOne`.
 */
export function setShare(base: Draft, index: number, targetPermille: number): Draft {
  if (base.lock[index]) return base;
  return stamped(setOne(base, index, targetPermille), [index]);
}

/** Sets the whole estimate at once (paste); all shares get the same age. Beside locks it is refused: the same draft comes back. O(K). */
export function setAll(draft: Draft, weightsPermille: readonly number[]): Draft {
  if (draft.lock.includes(true)) return draft;
  return stamped({ ...draft, weightsPermille, set: draft.set.map(() => true) }, [...weightsPermille.keys()]);
}

/** Locks or unlocks a share. An unset share cannot be locked: the same draft comes back. O(K). */
export function toggleLock(draft: Draft, index: number): Draft {
  if (!draft.set[index]) return draft;
  return { ...draft, lock: draft.lock.with(index, !draft.lock[index]) };
}

/**
 * Complete: the unlocked shares become equal. Partial: what is left is shared equally among the unset ones.
 * Units that cannot be divided go to the first. With no share to move the same draft comes back. O(1000 · K).
 */
export function equalShares(draft: Draft): Draft {
  const indices = [...draft.set.keys()];
  const unset = indices.filter((index) => !draft.set[index]);
  const targets = unset.length > 0 ? unset : indices.filter((index) => !draft.lock[index]);
  if (targets.length === 0) return draft;
  const pool = leftPermille(draft) + sum(draft.weightsPermille.filter((_, index) => targets.includes(index)));
  const equal = apportion(pool, targets.map(() => 0));
  return setShares(draft, targets, equal);
}

/** "Nothing left for X and Y: yes, 0 %": the unset shares are set to 0. While something is left the same draft comes back. O(K). */
export function restAsZero(draft: Draft): Draft {
  const unset = [...draft.set.keys()].filter((index) => !draft.set[index]);
  if (unset.length === 0 || leftPermille(draft) > 0) return draft;
  return setShares(draft, unset, unset.map(() => 0));
}

/**
 * Gives the shares at `indices` new values in one gesture: they are set, and all of one age. The caller sees to the sum and
 * to the locks. O(K · indices).
 */
export function setShares(draft: Draft, indices: readonly number[], values: readonly number[]): Draft {
  const weightsPermille = [...draft.weightsPermille];
  const set = [...draft.set];
  zip(indices, values).forEach(([index, value]) => {
    weightsPermille[index] = value;
    set[index] = true;
  });
  return stamped({ ...draft, weightsPermille, set }, indices);
}

/** The end of a gesture: what it set is now the newest. */
function stamped(draft: Draft, indices: readonly number[]): Draft {
  const clock = draft.clock + 1;
  return { ...draft, clock, age: draft.age.map((age, index) => (indices.includes(index) ? clock : age)) };
}

import type { Draft } from "./draft";

/** What a person is told under a scenario's name before moving another share. */
export type DraftHint = "takes-rest" | "gives-way-next";

/** A number that the person had set and that another gesture moved. */
export type GaveWay = { index: number; fromPermille: number; toPermille: number };

/**
 * Who moves when another share is moved, one entry per scenario.
 *
 * "takes-rest": the only unlocked share of age 0. Without one, "gives-way-next": the only unlocked share of the oldest
 * age among those that have something to give. Null everywhere while something is left (that pays first), and where
 * several would move together or the locks leave one share alone. O(K).
 */
export function draftHints(draft: Draft): (DraftHint | null)[] {
  const none = draft.set.map(() => null);
  const placed = draft.weightsPermille.reduce((total, weight) => total + weight, 0);
  const movable = [...draft.set.keys()].filter((index) => draft.set[index] && !draft.lock[index]);
  return placed === 0 || movable.length < 2 ? none : none;
}

/**
 * The numbers that gave way in a finished gesture: set by the person before it, not by it, and changed all the same.
 * What takes the rest (age 0) is not reported, nor what the gesture itself set. O(K).
 */
export function gaveWay(before: Draft, after: Draft): GaveWay[] {
  return before.age.flatMap((age, index) => {
    const fromPermille = before.weightsPermille[index] ?? 0;
    const toPermille = after.weightsPermille[index] ?? 0;
    const untouched = age > 0 && age === after.age[index];
    return untouched && fromPermille !== toPermille ? [{ index, fromPermille, toPermille }] : [];
  });
}

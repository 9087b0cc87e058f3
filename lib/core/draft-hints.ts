import { leftPermille, type Draft } from "./draft";
import { zip } from "./zip";

/** What a person is told under a scenario's name before moving another share. */
export type DraftHint = "takes-rest" | "gives-way-next";

/** A number that the person had set and that another gesture moved. */
export type GaveWay = { index: number; fromPermille: number; toPermille: number };

/**
 * Who moves when another share is moved: one entry per scenario, at most one of them not null.
 *
 * "takes-rest" is the only unlocked share of age 0. Without any of age 0, "gives-way-next" is the only share of the
 * oldest age among the unlocked ones that have something to give. Null for all while something is left (that pays
 * first), where several shares would move together, and where the locks leave nothing to move. O(K).
 */
export function draftHints(draft: Draft): (DraftHint | null)[] {
  const movable = [...draft.set.keys()].filter((index) => draft.set[index] && !draft.lock[index]);
  const untouched = movable.filter((index) => draft.age[index] === 0);
  const nothingMoves = movable.length < 2 || leftPermille(draft) > 0;
  const payer = nothingMoves ? null : onlyOne(untouched.length > 0 ? untouched : oldestGivers(draft, movable));
  const hint = untouched.length > 0 ? "takes-rest" : "gives-way-next";
  return draft.set.map((_, index) => (index === payer ? hint : null));
}

/**
 * The numbers that gave way in a finished gesture: set by the person before it, not by it, and changed all the same.
 * What takes the rest (age 0) is not reported, nor what the gesture itself set. O(K).
 */
export function gaveWay(before: Draft, after: Draft): GaveWay[] {
  return zip(before.age, zip(before.weightsPermille, after.weightsPermille)).flatMap(([age, [fromPermille, toPermille]], index) => {
    const notItsGesture = age > 0 && age === after.age[index];
    return notItsGesture && fromPermille !== toPermille ? [{ index, fromPermille, toPermille }] : [];
  });
}

function oldestGivers(draft: Draft, movable: readonly number[]): number[] {
  const givers = movable.filter((index) => draft.weightsPermille[index] !== 0);
  const oldest = Math.min(...draft.age.filter((_, index) => givers.includes(index)));
  return givers.filter((index) => draft.age[index] === oldest);
}

function onlyOne(indices: readonly number[]): number | null {
  const [first, ...others] = indices;
  return first === undefined || others.length > 0 ? null : first;
}

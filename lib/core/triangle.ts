import { apportion, shareRange } from "./distribution";
import { isComplete, setShare, setShares, type Draft } from "./draft";
import { largestRemainder } from "./largest-remainder";
import { numberAt } from "./number-at";
import { projectSimplex } from "./project-simplex";
import { sum } from "./sum";
import { WHOLE_PERMILLE } from "./whole";

/**
 * A place in the drawing of three scenarios: `x` from the inline start, `y` from the top, in sides of the triangle.
 * The first scenario's corner is (0, h), the second's (½, 0), the third's (1, h), with h = `TRIANGLE_HEIGHT`.
 */
export type TrianglePoint = { readonly x: number; readonly y: number };

/** How high a triangle of side 1 is. */
export const TRIANGLE_HEIGHT = Math.sqrt(3) / 2;

/** Where an estimate of three scenarios stands: Σ wᵢ · Vᵢ. `weightsPermille`: three integers that sum to 1000. O(1). */
export function trianglePoint(weightsPermille: readonly number[]): TrianglePoint {
  const [, second = 0, third = 0] = weightsPermille;
  return { x: (third + second / 2) / WHOLE_PERMILLE, y: TRIANGLE_HEIGHT * (1 - second / WHOLE_PERMILLE) };
}

/** The three parts of a place by its distances from the sides. They sum to 1; outside the triangle one or two are negative. */
function partsAt({ x, y }: TrianglePoint): [number, number, number] {
  const second = 1 - y / TRIANGLE_HEIGHT;
  const third = x - second / 2;
  return [1 - second - third, second, third];
}

/**
 * The estimate at a place: its barycentric coordinates, those of the nearest point of the triangle when it lies outside,
 * rounded by largest remainder to multiples of `gridPermille` (a divisor of 1000: 10, or 1 for fine work).
 * Returns three integers ≥ 0 that sum to 1000; `weightsAt(trianglePoint(w), 1)` is w for every estimate. O(1).
 */
export function weightsAt(point: TrianglePoint, gridPermille: number): number[] {
  const units = largestRemainder(projectSimplex(partsAt(point)), WHOLE_PERMILLE / gridPermille);
  return units.map((unit) => unit * gridPermille);
}

/**
 * A drag in the triangle: the estimate moves to a place, all three shares set at one age.
 *
 * Beside one lock the point slides along that share's line: it goes to the nearest place on it, the first free share in
 * multiples of `gridPermille`, the other takes what remains. With two locks nothing moves: the same draft comes back.
 * The base is a snap point: where it is nearer than the grid, the drag gives it back exactly. O(1).
 */
export function setPoint(base: Draft, point: TrianglePoint, gridPermille: number): Draft {
  const free = freeOf(base);
  if (free.length < 2) return base;
  const gridded = free.length === 3 ? weightsAt(point, gridPermille) : slidden(base, free, point, gridPermille);
  const weights = isComplete(base) && isNearer(base.weightsPermille, gridded, point) ? base.weightsPermille : gridded;
  return setShares(base, free, free.map((index) => numberAt(weights, index)));
}

/**
 * A step of one share towards its corner, or away from it: the point moves on the line through that corner, so the other
 * free shares keep their ratio (Sainte-Laguë). The target is clamped to `shareRange`; all free shares get one age.
 * Before every share is set there is no point: then it is the share alone that is set. A locked share does not move, nor
 * does one whose others are all locked: the same draft comes back. Cost as `setShare`.
 */
export function setTowards(base: Draft, index: number, targetPermille: number): Draft {
  if (!isComplete(base)) return setShare(base, index, targetPermille);
  const { min, max } = shareRange(base, index);
  const others = freeOf(base).filter((other) => other !== index);
  if (base.lock[index] || others.length === 0) return base;
  const target = Math.min(max, Math.max(min, targetPermille));
  const dealt = apportion(max - target, others.map((other) => numberAt(base.weightsPermille, other)));
  return setShares(base, [index, ...others], [target, ...dealt]);
}

function freeOf(draft: Draft): number[] {
  return [...draft.lock.keys()].filter((index) => !draft.lock[index]);
}

/** The nearest place on the line of the one locked share, rounded. */
function slidden(base: Draft, [first = 0, second = 0]: readonly number[], point: TrianglePoint, gridPermille: number): number[] {
  const parts = partsAt(point).map((part) => part * WHOLE_PERMILLE);
  const room = WHOLE_PERMILLE - sum(base.weightsPermille.filter((_, index) => base.lock[index]));
  // going straight to the line changes both free parts alike
  const wanted = (numberAt(parts, first) - numberAt(parts, second) + room) / 2;
  const share = Math.min(room, Math.max(0, Math.round(wanted / gridPermille) * gridPermille));
  return base.weightsPermille.with(first, share).with(second, room - share);
}

function isNearer(some: readonly number[], others: readonly number[], point: TrianglePoint): boolean {
  return distance(trianglePoint(some), point) <= distance(trianglePoint(others), point);
}

function distance(one: TrianglePoint, other: TrianglePoint): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

import type { Point } from "./scene";

/** The pointer may be so many times a point's reach away from it. */
const NEAR = 1.6;

/** The point under the pointer: the nearest one, if it is near enough; null without. O(points). */
export function pointNear(points: readonly Point[], x: number, y: number): number | null {
  const distances = points.map((point) => Math.hypot(point.x - x, point.y - y));
  const nearest = Math.min(...distances);
  const at = distances.indexOf(nearest);
  return nearest <= NEAR * (points[at]?.reach ?? 0) ? at : null;
}

/** The point that a key leads to, in reading order; null for other keys. */
export function pointAfterKey(count: number, current: number | null, key: string): number | null {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
  if (count === 0) return null;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (step === undefined) return null;
  return current === null ? 0 : Math.max(0, Math.min(count - 1, current + step));
}

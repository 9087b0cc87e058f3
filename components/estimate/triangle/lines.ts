import { WHOLE_PERMILLE } from "@/lib/core/whole";
import { trianglePoint, type TrianglePoint } from "@/lib/core/triangle";

type Line = readonly [TrianglePoint, TrianglePoint];
type Shares = { weightsPermille: readonly number[]; lock: readonly boolean[] };

/** The line on which a locked share keeps the point: from one free share having all the room to the other. Null but for exactly one lock. O(1). */
export function lockedLine({ weightsPermille, lock }: Shares): Line | null {
  const locked = lock.indexOf(true);
  if (locked === -1 || locked !== lock.lastIndexOf(true)) return null;
  const room = WHOLE_PERMILLE - (weightsPermille[locked] ?? 0);
  const [one = 0, other = 0] = [0, 1, 2].filter((index) => index !== locked);
  const end = (winner: number, loser: number) => trianglePoint(weightsPermille.with(winner, room).with(loser, 0));
  return [end(one, other), end(other, one)];
}

/**
 * The line on which steps of one share move the point: from its corner through the point to the side opposite, or along
 * that of the locked share. Null where it cannot move. O(1).
 */
export function lineTowards(shares: Shares, index: number): Line | null {
  const { weightsPermille, lock } = shares;
  const free = lock.filter((isLocked) => !isLocked).length;
  if (lock[index] || free < 2) return null;
  if (free === 2) return lockedLine(shares);
  const others = weightsPermille.map((weight, other) => (other === index ? 0 : weight));
  const total = others.reduce((sum, weight) => sum + weight, 0);
  // in the corner itself the line halves the side opposite, as equal steps of the two others would
  const foot = others.map((weight, other) => (total === 0 ? Number(other !== index) / 2 : weight / total) * WHOLE_PERMILLE);
  return [trianglePoint(others.map((_, other) => (other === index ? WHOLE_PERMILLE : 0))), trianglePoint(foot)];
}

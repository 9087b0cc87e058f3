import type { Comparison } from "@/lib/contract/comparison";
import { once } from "../once";

/** Steps along a side of the triangle, of five points each: people answer in such steps. */
export const CELLS_ALONG = 20;
const STEP = 1000 / CELLS_ALONG;

/** How many people stand nearest to an estimate in steps of five points. */
type Cell = { weights: readonly number[]; count: number };

/**
 * The steps of three shares that sum to 20: rounded down, then one more to the largest rest, the first of equals, as
 * `largestRemainder` of `lib/core` does it, without its lists.
 * @returns steps of the first and of the second share as one number
 */
function cellOf(a: number, b: number, c: number): number {
  let [first, second] = [Math.floor(a / STEP), Math.floor(b / STEP)];
  const [restA, restB, restC] = [a % STEP, b % STEP, c % STEP];
  const missing = (restA + restB + restC) / STEP;
  const rankA = Number(restB > restA) + Number(restC > restA);
  const rankB = Number(restA >= restB) + Number(restC > restB);
  if (rankA < missing) first += 1;
  if (rankB < missing) second += 1;
  return first * (CELLS_ALONG + 1) + second;
}

function cells(people: Comparison["people"]): Cell[] {
  const counts = new Uint32Array((CELLS_ALONG + 1) ** 2);
  for (const { weights: [a = 0, b = 0, c = 0] } of people) {
    const cell = cellOf(a, b, c);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return [...counts.entries()].flatMap(([cell, count]): Cell[] => {
    if (count === 0) return [];
    const [first, second] = [Math.floor(cell / (CELLS_ALONG + 1)), cell % (CELLS_ALONG + 1)];
    return [{ weights: [first, second, CELLS_ALONG - first - second].map((steps) => steps * STEP), count }];
  });
}

/** Everybody of three scenarios in cells of five points, those that hold anybody. O(people) at first, then O(1). */
export const cellsOf = ({ people }: Pick<Comparison, "people">): readonly Cell[] => cellsOnce(people);

const cellsOnce = once(cells);

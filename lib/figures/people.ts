import type { Comparison } from "@/lib/contract/comparison";
import { type Axis, placeOn } from "./axis";
import { dodge } from "./dodge";
import type { Dot } from "./marks";

/** Beyond this many people a density stands for them. */
const MOST_DOTS = 300;
/** Dots shrink until no stack is higher than this; below the smallest radius the density takes over. */
const STACK_HEIGHT = 160;
const SHRINK = [1, 0.75, 0.5, 0.35, 0.25];
/** Free space between neighbours, as a part of the radius: two dots never touch. */
const GAP = 0.25;
/** The diamond's half-width with its ring: dots keep clear of it. */
export const DIAMOND_REACH = 8;

type Stack = { dots: (Omit<Dot, "y"> & { row: number })[]; rows: number };
export type PeopleLayout = { radius: number; step: number; stacks: Stack[] };

/** What my diamond takes of the rows: less and less of each, until the next row passes below its tip. */
function rowsOfDiamond(x: number, radius: number, step: number) {
  const count = Math.ceil((DIAMOND_REACH + radius) / step);
  return Array.from({ length: count }, (_, row) => [{ x, reach: Math.min(DIAMOND_REACH, DIAMOND_REACH + radius - row * step) }]);
}

/** Everybody but me on one scenario, in rows that keep clear of each other and of my mark in row 0. */
function stackOf(comparison: Comparison, scenario: number, axis: Axis, radius: number): Stack {
  const others = comparison.people.flatMap((person, index) =>
    person.mine ? [] : [{ person: index, permille: person.weights[scenario] ?? 0, simulated: person.simulated }],
  );
  const sorted = others.sort((a, b) => a.permille - b.permille);
  const step = (2 + GAP) * radius;
  const taken = comparison.mine === null ? [] : rowsOfDiamond(placeOn(axis, comparison.mine.weights[scenario] ?? 0), radius, step);
  const marks = sorted.map(({ permille }) => ({ x: placeOn(axis, permille), reach: (1 + GAP / 2) * radius }));
  const rows = dodge(marks, taken);
  const dots = sorted.map((dot, i) => ({ ...dot, x: marks[i]?.x ?? 0, row: rows[i] ?? 0 }));
  return { dots, rows: Math.max(0, ...rows.map((row) => row + 1)) };
}

/**
 * Where the people stand on every scenario; null when there are so many that a density has to stand for them.
 * All dots of a figure have one size.
 */
export function layPeople(comparison: Comparison, scenarios: number, axis: Axis, fullRadius: number): PeopleLayout | null {
  if (comparison.people.length > MOST_DOTS) return null;
  for (const factor of SHRINK) {
    const radius = fullRadius * factor;
    const step = (2 + GAP) * radius;
    const stacks = Array.from({ length: scenarios }, (_, scenario) => stackOf(comparison, scenario, axis, radius));
    if (stacks.every((stack) => stack.rows * step <= STACK_HEIGHT)) return { radius, step, stacks };
  }
  return null;
}

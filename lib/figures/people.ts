import type { Comparison } from "@/lib/contract/comparison";
import { type Axis, placeOn } from "./axis";
import { isDense } from "./counted-people";
import { dodge } from "./dodge";
import type { Dot } from "./marks";

/** No stack is higher than this, in pixels. */
const STACK_HEIGHT = 160;
/** Nor than this where many rows share a slide: all type would have to be smaller. */
const LOW_STACK_HEIGHT = 40;
const MANY_ROWS = 5;
const WIDE_AXIS = 700;
/** Dots stand at most one point (10 per mille) beside their place, and only in stacks that are full. */
const MOST_SHIFT_PERMILLE = 10;
/** What is tried in turn until every stack fits; after the last the density takes over. */
const ATTEMPTS = [
  { shrink: 1, aside: false },
  { shrink: 0.75, aside: false },
  { shrink: 0.5, aside: false },
  { shrink: 0.5, aside: true },
  { shrink: 0.35, aside: true },
];
/** The same where stacks are low: a wide axis has room beside a place. */
const LOW_ATTEMPTS = [{ shrink: 1, aside: false }, ...[1, 0.75, 0.5, 0.35].map((shrink) => ({ shrink, aside: true }))];
/** Free space between neighbours, as a part of the radius: two dots never touch. */
const GAP = 0.25;
/** The diamond's half-width with its ring: dots keep clear of it. */
export const DIAMOND_REACH = 8;

type Stack = { dots: (Omit<Dot, "y"> & { row: number })[]; rows: number };
type Attempt = { radius: number; step: number; shifts: number[]; height: number };
export type PeopleLayout = { radius: number; step: number; stacks: Stack[] };

/** What my diamond takes of the rows: less and less of each, until the next row passes below its tip. */
function rowsOfDiamond(x: number, { radius, step }: Attempt) {
  const count = Math.ceil((DIAMOND_REACH + radius) / step);
  return Array.from({ length: count }, (_, row) => [{ x, reach: Math.min(DIAMOND_REACH, DIAMOND_REACH + radius - row * step) }]);
}

/** Everybody but me on one scenario, in rows that keep clear of each other and of my mark; null when a stack is too high. */
function stackOf(comparison: Comparison, scenario: number, axis: Axis, attempt: Attempt): Stack | null {
  const others = comparison.people.flatMap((person, index) =>
    person.mine ? [] : [{ person: index, permille: person.weights[scenario] ?? 0, simulated: person.simulated }],
  );
  const sorted = others.sort((a, b) => a.permille - b.permille);
  const taken = comparison.mine === null ? [] : rowsOfDiamond(placeOn(axis, comparison.mine.weights[scenario] ?? 0), attempt);
  const marks = sorted.map(({ permille }) => ({ x: placeOn(axis, permille), reach: (1 + GAP / 2) * attempt.radius }));
  const placed = dodge(marks, { taken, shifts: attempt.shifts, mostRows: Math.floor(attempt.height / attempt.step) });
  if (placed === null) return null;
  const dots = sorted.map((dot, i) => ({ ...dot, x: (marks[i]?.x ?? 0) + (placed[i]?.shift ?? 0), row: placed[i]?.row ?? 0 }));
  return { dots, rows: Math.max(0, ...placed.map(({ row }) => row + 1)) };
}

/** Places beside a full stack, one step further each, first to the right. */
function shiftsOf(step: number, most: number): number[] {
  const columns = Math.floor(most / step);
  return [0, ...Array.from({ length: columns }, (_, i) => [(i + 1) * step, -(i + 1) * step]).flat()];
}

/**
 * Where the people stand on every scenario; null when there are so many that a density has to stand for them.
 * All dots of a figure have one size.
 */
export function layPeople(comparison: Comparison, scenarios: number, axis: Axis, fullRadius: number): PeopleLayout | null {
  if (isDense(comparison)) return null;
  const most = placeOn(axis, MOST_SHIFT_PERMILLE) - axis.x0;
  const isLow = scenarios >= MANY_ROWS && axis.x1 - axis.x0 >= WIDE_AXIS;
  for (const { shrink, aside } of isLow ? LOW_ATTEMPTS : ATTEMPTS) {
    const radius = fullRadius * shrink;
    const step = (2 + GAP) * radius;
    const attempt = { radius, step, shifts: aside ? shiftsOf(step, most) : [0], height: isLow ? LOW_STACK_HEIGHT : STACK_HEIGHT };
    const stacks = Array.from({ length: scenarios }, (_, scenario) => stackOf(comparison, scenario, axis, attempt));
    if (stacks.every((stack) => stack !== null)) return { radius, step, stacks };
  }
  return null;
}

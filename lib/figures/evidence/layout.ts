import type { FigureInput } from "../input";
import type { Metrics } from "../metrics";
import { toldRows } from "./rows";

/** Where the columns of scenarios stand; from right to left the first one is at the right, and the bars in it are not mirrored. */
export type Layout = { input: FigureInput; metrics: Metrics; textWidth: number; columnWidth: number; middleOf: (scenario: number) => number; pixels: (points: number) => number };

/** The column of claims takes this share of the width, where names do not stand above. */
const TEXT_SHARE = 0.36;
const GAP = 16;
/** Bars end at a multiple of this many points. */
const STEP = 5;
const COLUMN_AIR = 5;

/** How many points the longest bar may stand for. */
export function mostPoints(input: FigureInput): number {
  const most = Math.max(0, ...toldRows(input).flatMap(({ points }) => points.map(Math.abs)));
  return Math.max(STEP, Math.ceil(most / STEP) * STEP);
}

/** The places of a figure of claims; on phones claims stand above their bars. */
export function layoutOf(input: FigureInput, metrics: Metrics): Layout {
  const { pad, width, namesAbove, rtl } = metrics;
  const count = input.theCase.scenarios.length;
  const whole = width - 2 * pad;
  const textWidth = namesAbove ? whole : whole * TEXT_SHARE;
  const room = namesAbove ? whole : whole - textWidth - GAP;
  const columnWidth = room / count;
  const first = namesAbove ? pad : pad + textWidth + GAP;
  const middleOf = (scenario: number) => {
    const x = first + (scenario + 0.5) * columnWidth;
    return rtl ? width - x : x;
  };
  const most = mostPoints(input);
  return { input, metrics, textWidth, columnWidth, middleOf, pixels: (points) => (points / most) * (columnWidth / 2 - COLUMN_AIR) };
}

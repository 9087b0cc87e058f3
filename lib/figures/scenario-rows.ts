import type { Axis } from "./axis";
import { axisSpec } from "./axis";
import type { FigureInput } from "./input";
import type { Metrics } from "./metrics";
import { pictureOf } from "./picture";
import { scenarioHead } from "./scenario-head";
import type { Mark } from "./scene";
import { textWidth } from "./text-width";

/** Names beside the rows take at most this share of the width; longer ones break into lines. */
const MOST_NAME_SHARE = 0.3;
const NAME_FACE = { size: 14, weight: 600 } as const;
const TILE_GAP = 9;
/** Half of "100 %" hangs over the end of the axis. */
const AXIS_OVERHANG = 18;

/** Rows of scenarios over one probability axis, with the names beside them or, on phones, above. */
export type RowLayout = { axis: Axis; nameX: number; nameWidth: number; namesAbove: boolean };

/** How names and axis share the width. `endRoom` pixels are kept free beyond the end of the axis. */
export function rowLayout({ theCase }: FigureInput, metrics: Metrics, endRoom = 0): RowLayout {
  const { width, pad, tile, namesAbove, rtl } = metrics;
  const widest = Math.max(...theCase.scenarios.map(({ label }) => textWidth(label, NAME_FACE.size, NAME_FACE.weight)));
  const nameWidth = namesAbove ? width - 2 * pad : Math.min(Math.ceil(tile + TILE_GAP + widest), width * MOST_NAME_SHARE);
  const { start, end } = pictureOf(metrics, nameWidth);
  const x0 = start + (rtl && !namesAbove ? AXIS_OVERHANG : 0);
  const x1 = end - (namesAbove ? 12 : AXIS_OVERHANG) - endRoom;
  return { axis: { x0, x1 }, nameX: rtl && !namesAbove ? width - pad - nameWidth : pad, nameWidth, namesAbove };
}

/** Tile and name of a row whose picture lies between `y` and `y + height`; above it where names stand above. Returns where the picture begins. */
export function rowName(input: FigureInput, metrics: Metrics, { nameX, nameWidth, namesAbove }: RowLayout, scenario: number, y: number, height: number): { marks: Mark[]; top: number } {
  const middle = namesAbove ? y : y + height / 2 - metrics.tile / 2;
  const head = scenarioHead(input.theCase, scenario, { x: nameX, y: middle, width: nameWidth }, metrics);
  return { marks: head.marks, top: namesAbove ? head.endY + 8 : y };
}

/** Grid and tick labels under rows from `y0` to `y1`. */
export function axisMarks(axis: Axis, rows: { y0: number; y1: number }, metrics: Metrics): Mark[] {
  return axisSpec(axis, rows, metrics).ticks.flatMap(({ permille, x, label }): Mark[] => [
    { mark: "line", x1: x, y1: rows.y0, x2: x, y2: rows.y1, ink: permille === 0 ? "ink-3" : "line", width: 1 },
    { mark: "text", label },
  ]);
}

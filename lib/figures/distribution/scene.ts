import { type Axis, placeOn } from "../axis";
import { factsLine } from "../footer";
import { framedScene } from "../framed";
import type { FigureBox, FigureInput } from "../input";
import type { Label } from "../marks";
import type { Metrics } from "../metrics";
import { pointText } from "../point-text";
import { axisMarks, rowLayout, rowName, type RowLayout } from "../scenario-rows";
import type { Drawn, Mark, Point, SceneSpec } from "../scene";
import { bareShare } from "../shares";
import { textWidth } from "../text-width";
import { BIN_PERMILLE, type Spread, spreads } from "./spread";
import { distributionTitle } from "./title";

const ROW_HEIGHT = 78;
const ROW_GAP = 26;
/** Between the columns and the axis of the row: the box of the middle half stands there. */
const BOX_HEIGHT = 10;
/** Under the floor, as much as my diamond needs. */
const BOX_GAP = 12;
/** More rows than these stand in two columns where there is room: on a slide they would be too small to read. */
const MOST_ROWS = 4;
const TWO_COLUMNS_FROM = 1000;
const COLUMN_GAP = 44;
const FACE = { size: 12, weight: 600 } as const;
const LABEL_GAP = 8;

type Context = { input: FigureInput; metrics: Metrics; layout: RowLayout; most: number };

function words({ input }: Context, { median, low, high }: Spread): string {
  return input.translate("distribution.label", { median: pointText(median), low: pointText(low), high: pointText(high) });
}

/** Columns of five points: how many people stand in each. All rows share one scale. */
function columns({ layout, most, input }: Context, { scenario, counts }: Spread, top: number, height: number): { marks: Mark[]; points: Point[] } {
  const name = input.theCase.scenarios[scenario]?.label ?? "";
  const laid = counts.map((count, bin) => {
    const [x1, x2] = [placeOn(layout.axis, bin * BIN_PERMILLE), placeOn(layout.axis, (bin + 1) * BIN_PERMILLE)];
    const columnHeight = (count / most) * height;
    return { bin, count, box: { x: x1 + 0.75, y: top + height - columnHeight, width: x2 - x1 - 1.5, height: columnHeight } };
  });
  const full = laid.filter(({ count }) => count > 0);
  return {
    marks: full.map(({ box }): Mark => ({ mark: "rect", box, ink: { scenario } })),
    points: full.map(({ bin, count, box }) => ({
      ...{ x: box.x + box.width / 2, y: box.y, reach: box.width / 2, name },
      value: input.translate("distribution.column", { count, from: bareShare(bin * BIN_PERMILLE), to: bareShare((bin + 1) * BIN_PERMILLE) }),
    })),
  };
}

/** Words after the box, before it, or below it: the first place with room for them. */
function labelBeside({ low, high, y }: { low: number; high: number; y: number }, text: string, axis: Axis): Label {
  const width = textWidth(text, FACE.size, FACE.weight);
  const beside = { text, y: y + BOX_HEIGHT / 2 + 4, ...FACE, tone: "ink-2" } as const;
  if (high + LABEL_GAP + width <= axis.x1 + 12) return { ...beside, x: high + LABEL_GAP, anchor: "start" };
  if (low - LABEL_GAP - width >= axis.x0) return { ...beside, x: low - LABEL_GAP, anchor: "end" };
  const middle = Math.max(axis.x0 + width / 2, Math.min(axis.x1 - width / 2, (low + high) / 2));
  return { ...beside, x: middle, y: y + BOX_HEIGHT + 15, anchor: "middle" };
}

/** The middle half as a box with the median as a line, and both in words, below it where there is no room beside. */
function middleHalf(context: Context, spread: Spread, y: number): { marks: Mark[]; endY: number } {
  const { axis } = context.layout;
  const [low, median, high] = [spread.low, spread.median, spread.high].map((permille) => placeOn(axis, permille));
  if (low === undefined || median === undefined || high === undefined) return { marks: [], endY: y + BOX_HEIGHT };
  const label = labelBeside({ low, high, y }, words(context, spread), axis);
  const marks: Mark[] = [
    { mark: "rect", box: { x: low, y, width: Math.max(1, high - low), height: BOX_HEIGHT }, ink: "ink", opacity: 0.18 },
    { mark: "line", x1: median, y1: y - 3, x2: median, y2: y + BOX_HEIGHT + 3, ink: "ink", width: 2.5 },
    { mark: "text", label, halo: true },
  ];
  return { marks, endY: Math.max(y + BOX_HEIGHT, label.y) };
}

/** My own share as the accent's diamond on the row's floor. */
function mine({ input, layout }: Context, scenario: number, y: number): Mark[] {
  const permille = input.comparison.mine?.weights[scenario];
  if (permille === undefined) return [];
  return [{ mark: "dot", x: placeOn(layout.axis, permille), y, radius: 5, ink: "accent", shape: "diamond", ring: true }];
}

function layRow(context: Context, spread: Spread, y: number, height: number): { marks: Mark[]; points: Point[]; endY: number } {
  const { input, metrics, layout } = context;
  const named = rowName(input, metrics, layout, spread.scenario, y, height);
  const laid = columns(context, spread, named.top, height);
  const floor = named.top + height;
  const line: Mark = { mark: "line", x1: layout.axis.x0, y1: floor, x2: layout.axis.x1, y2: floor, ink: "ink-3", width: 1 };
  const half = middleHalf(context, spread, floor + BOX_GAP);
  const marks = [...named.marks, ...laid.marks, line, ...half.marks, ...mine(context, spread.scenario, floor)];
  return { marks, points: laid.points, endY: half.endY };
}

/** Where a column of rows lies: as a figure of its own that is moved aside. In languages from right to left the first is at the right. */
function columnLayout(input: FigureInput, metrics: Metrics, column: number, columns: number): RowLayout {
  const { pad, width, rtl } = metrics;
  const room = (width - 2 * pad - (columns - 1) * COLUMN_GAP) / columns;
  const { axis, nameX, ...layout } = rowLayout(input, { ...metrics, width: room + 2 * pad });
  const dx = (rtl ? columns - 1 - column : column) * (room + COLUMN_GAP);
  return { ...layout, nameX: nameX + dx, axis: { x0: axis.x0 + dx, x1: axis.x1 + dx } };
}

/** Rows below one another, with their axis. */
function drawColumn(context: Context, rows: readonly Spread[], top: number, height: number): Drawn {
  const laid: ReturnType<typeof layRow>[] = [];
  let y = top;
  for (const spread of rows) {
    const row = layRow(context, spread, y, height);
    laid.push(row);
    y = row.endY + ROW_GAP;
  }
  const endY = laid.at(-1)?.endY ?? top;
  return { marks: [...axisMarks(context.layout.axis, { y0: top, y1: endY + 8 }, context.metrics), ...laid.flatMap(({ marks }) => marks)], points: laid.flatMap(({ points }) => points), endY: endY + 30 };
}

function draw(input: FigureInput, metrics: Metrics, top: number, extra: number): Drawn {
  const rows = spreads(input);
  const columns = rows.length > MOST_ROWS && metrics.width >= TWO_COLUMNS_FROM ? 2 : 1;
  const perColumn = Math.ceil(rows.length / columns);
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const height = ROW_HEIGHT + extra / Math.max(1, perColumn);
  const drawn = Array.from({ length: columns }, (_, column) => {
    const context = { input, metrics, layout: columnLayout(input, metrics, column, columns), most };
    return drawColumn(context, rows.slice(column * perColumn, (column + 1) * perColumn), top, height);
  });
  return { marks: drawn.flatMap(({ marks }) => marks), points: drawn.flatMap(({ points }) => points), endY: Math.max(...drawn.map(({ endY }) => endY)) };
}

/**
 * How the answers of the people shown are spread on each scenario: columns of five points, the median and the middle half.
 *
 * @param box the width in layout pixels (320 or more), and the least height
 * @returns final strings and placed marks; the same input gives the same spec
 */
export function distributionScene(input: FigureInput, box: FigureBox): SceneSpec {
  const { translate, theCase } = input;
  const rows = spreads(input);
  const sentences = rows.map(({ scenario, median, low, high }) =>
    translate("distribution.sentence", { scenario: theCase.scenarios[scenario]?.label ?? "", median: pointText(median), low: pointText(low), high: pointText(high) }),
  );
  const painting = { figure: "distribution", title: distributionTitle(input), method: factsLine(input, translate("distribution.method"), []), sentences, nothing: rows.length === 0 ? translate("distribution.nobody") : null };
  return framedScene(input, { ...painting, picture: (metrics, top, extra) => draw(input, metrics, top, extra) }, box);
}

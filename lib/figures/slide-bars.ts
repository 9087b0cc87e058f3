import { POOLS } from "@/lib/core/pools/registry";
import { percentText } from "@/lib/core/percent-text";
import { type Axis, placeOn } from "./axis";
import { countedPeople } from "./counted-people";
import { densityPath } from "./density";
import { stackLines } from "./frame";
import type { CrowdDrawn } from "./footer";
import type { FigureInput } from "./input";
import type { Box, Dot, Label, Span, Tile } from "./marks";
import { mirrorBox, mirrorLabel } from "./mirror";
import { layPeople, type PeopleLayout } from "./people";
import { bareShare, chosenPool, permilleOf, poolTexts } from "./shares";
import { textWidth } from "./text-width";
import { wrapText } from "./wrap";

/** One scenario on a slide: the pool's bar with its value, and everybody below. Nobody is marked as the reader. */
export type SlideRow = {
  scenario: number;
  tile: Tile;
  name: Label[];
  pool: { share: number; bar: Box; hollow: boolean; whisker: Span | null; value: Label; note: null } | null;
  dots: Dot[];
  density: string | null;
};

/** The picture of a slide, to be read from the back row: at 1280 px no type is smaller than 18 px, and no value than 36 px. */
export type SlideBarsSpec = { width: number; height: number; dotRadius: number; rows: SlideRow[]; axis: Axis & { y0: number; y1: number; ticks: { permille: number; x: number; label: Label }[] } };

const NAME = { size: 22, weight: 600, line: 27 } as const;
const VALUE = { size: 40, weight: 600 } as const;
const TICK = { size: 18, weight: 400 } as const;
const TILE = 30;
const TILE_GAP = 12;
const MOST_NAME_SHARE = 0.3;
const NAME_GAP = 20;
const BAR_HEIGHT = 40;
const DOT_RADIUS = 5;
const DOT_GAP = 16;
const VALUE_GAP = 14;
/** Half of "100 %" hangs over the end of the axis. */
const OVERHANG = 30;
const ROW_GAP = 22;
const AXIS_HEIGHT = 34;
const TOP = 5;
/** Three scenarios leave some 38 pixels. */
const DENSITY_HEIGHT = 36;
const LETTERS = "ABCDEFGH";

type Room = { input: FigureInput; width: number; height: number; axis: Axis; nameWidth: number; rtl: boolean };

function nameWidthOf({ theCase }: FigureInput, width: number): number {
  const widest = Math.max(...theCase.scenarios.map(({ label }) => textWidth(label, NAME.size, NAME.weight)));
  return Math.min(Math.ceil(TILE + TILE_GAP + widest), width * MOST_NAME_SHARE);
}

function axisOf(input: FigureInput, width: number, nameWidth: number, rtl: boolean): Axis {
  const [start, end] = rtl ? [OVERHANG, width - nameWidth - NAME_GAP] : [nameWidth + NAME_GAP, width];
  const full = { x0: start, x1: end - OVERHANG };
  const shares = chosenPool(input.comparison) ?? [];
  const widest = VALUE_GAP + textWidth(percentText(1000, 0), VALUE.size, VALUE.weight);
  const reach = Math.max(0, ...shares.map((share, i) => Math.max(share, input.comparison.band?.high[i] ?? 0)));
  return placeOn(full, permilleOf(reach)) + widest > end ? { x0: start, x1: end - widest } : full;
}

/** Dots where every stack fits the height that is left, else how dense people stand; on many rows neither. */
function crowdOf(room: Room, people: PeopleLayout | null, left: number, scenario: number, y: number): Pick<SlideRow, "dots" | "density"> {
  const stack = people?.stacks[scenario];
  if (people && stack) return { dots: stack.dots.map(({ row, ...dot }) => ({ ...dot, y: y + row * people.step })), density: null };
  if (left < DENSITY_HEIGHT) return { dots: [], density: null };
  const counts = countedPeople(room.input.comparison).shares[scenario];
  return { dots: [], density: counts === undefined ? null : densityPath(counts, { ...room.axis, y: y - DOT_RADIUS, height: DENSITY_HEIGHT }) };
}

function whiskerOf({ band }: FigureInput["comparison"], axis: Axis, scenario: number, y: number): Span | null {
  const [low, high] = [permilleOf(band?.low[scenario] ?? 0), permilleOf(band?.high[scenario] ?? 0)];
  return high > low ? { lowPermille: low, highPermille: high, x1: placeOn(axis, low), x2: placeOn(axis, high), y, height: 18 } : null;
}

function poolOf({ input, axis }: Room, texts: readonly string[], scenario: number, y: number): SlideRow["pool"] {
  const { comparison } = input;
  const share = chosenPool(comparison)?.[scenario];
  if (share === undefined) return null;
  const end = placeOn(axis, permilleOf(share));
  const middle = y + BAR_HEIGHT / 2;
  const whisker = whiskerOf(comparison, axis, scenario, middle);
  const value: Label = { text: texts[scenario] ?? "", x: Math.max(end, whisker?.x2 ?? 0) + VALUE_GAP, y: middle + VALUE.size * 0.36, ...VALUE, tone: "ink", anchor: "start" };
  return { share, bar: { x: axis.x0, y, width: end - axis.x0, height: BAR_HEIGHT }, hollow: POOLS[comparison.query.pool].sharpened, whisker, value, note: null };
}

function nameOf({ input, width, nameWidth, rtl }: Room, scenario: number, y: number): Pick<SlideRow, "tile" | "name"> {
  const { ordered, scenarios } = input.theCase;
  const middle = y + BAR_HEIGHT / 2;
  const lines = wrapText(scenarios[scenario]?.label ?? "", nameWidth - TILE - TILE_GAP, NAME);
  const tile: Tile = { x: 0, y: middle - TILE / 2, width: TILE, height: TILE, scenario, shape: ordered ? "square" : "circle", text: ordered ? String(scenario + 1) : LETTERS.charAt(scenario) };
  const labels = stackLines(lines, { x: TILE + TILE_GAP, y: middle + 8 - ((lines.length - 1) * NAME.line) / 2, ...NAME, tone: "ink" });
  return { tile: mirrorBox(tile, { width, rtl }), name: labels.map((label) => mirrorLabel(label, { width, rtl })) };
}

const TICKS_PERMILLE = [0, 250, 500, 750, 1000];

function axisSpec(axis: Axis, y1: number): SlideBarsSpec["axis"] {
  const ticks = TICKS_PERMILLE.map((permille) => {
    const x = placeOn(axis, permille);
    const text = permille % 1000 === 0 ? percentText(permille, 0) : bareShare(permille);
    return { permille, x, label: { text, x, y: y1 + 24, ...TICK, tone: "ink-2", anchor: "middle" } satisfies Label };
  });
  return { ...axis, y0: 0, y1, ticks };
}

/** How a slide shows people. O(rows). */
export function crowdDrawn({ rows }: Pick<SlideBarsSpec, "rows">): CrowdDrawn {
  if (rows.some(({ density }) => density !== null)) return "density";
  return rows.some(({ dots }) => dots.length > 0) ? "dots" : "nobody";
}

/** The pool-bars figure without its frame, large: rows share the height evenly. Same input, same picture. */
export function slideBarsSpec(input: FigureInput, { width, height }: { width: number; height: number }): SlideBarsSpec {
  const rtl = input.direction === "rtl";
  const count = input.theCase.scenarios.length;
  const nameWidth = nameWidthOf(input, width);
  const axis = axisOf(input, width, nameWidth, rtl);
  const room: Room = { input, width, height, axis, nameWidth, rtl };
  const rowHeight = (height - AXIS_HEIGHT) / count;
  const left = rowHeight - BAR_HEIGHT - DOT_GAP - ROW_GAP;
  const laid = layPeople(input.comparison, count, axis, DOT_RADIUS);
  const people = laid && laid.stacks.every(({ rows }) => rows * laid.step <= left + ROW_GAP / 2) ? laid : null;
  const distribution = chosenPool(input.comparison);
  const texts = distribution ? poolTexts(distribution, input.translate) : [];
  const rows = Array.from({ length: count }, (_, scenario) => {
    const y = TOP + scenario * rowHeight;
    return { scenario, ...nameOf(room, scenario, y), pool: poolOf(room, texts, scenario, y), ...crowdOf(room, people, left, scenario, y + BAR_HEIGHT + DOT_GAP) };
  });
  return { width, height, dotRadius: laid?.radius ?? DOT_RADIUS, rows, axis: axisSpec(axis, height - AXIS_HEIGHT) };
}

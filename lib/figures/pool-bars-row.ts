import { POOLS } from "@/lib/core/pools/registry";
import { type Axis, placeOn } from "./axis";
import { countedPeople } from "./counted-people";
import { densityPath } from "./density";
import { bandText } from "./footer";
import { stackLines } from "./frame";
import type { FigureInput } from "./input";
import type { Label, Span, Tile } from "./marks";
import type { Metrics } from "./metrics";
import { mirrorBox, mirrorLabel } from "./mirror";
import { DIAMOND_REACH, type PeopleLayout } from "./people";
import type { Picture } from "./picture";
import type { PoolBarsRow } from "./pool-bars-spec";
import { bareShare, chosenPool, permilleOf } from "./shares";
import { textWidth } from "./text-width";
import { layVoices } from "./voice-marks";
import { wrapText } from "./wrap";

/** What all rows of a figure share. */
export type RowContext = {
  input: FigureInput;
  metrics: Metrics;
  picture: Picture;
  axis: Axis;
  people: PeopleLayout | null;
  poolTexts: readonly string[] | null;
  /** Width of the column of names, where they stand beside the rows. */
  nameWidth: number;
};

export const NAME_FACE = { size: 14, weight: 600 } as const;
export const TILE_GAP = 9;
const NAME_LINE = 18;
const DENSITY_HEIGHT = 44;
/** From the end of bar or whisker to the value. */
export const VALUE_GAP = 10;

const LETTERS = "ABCDEFGH";

function nameOf({ input, metrics, nameWidth }: RowContext, scenario: number, y: number): { tile: Tile; name: Label[]; height: number } {
  const { theCase } = input;
  const { pad, tile: size, namesAbove, barHeight } = metrics;
  const lines = wrapText(theCase.scenarios[scenario]?.label ?? "", nameWidth - size - TILE_GAP, NAME_FACE);
  // Beside the row, the first line is centred on the bar.
  const middle = namesAbove ? y + size / 2 : y + 6 + barHeight / 2;
  const tile: Tile = {
    ...{ x: pad, y: middle - size / 2, width: size, height: size, scenario },
    shape: theCase.ordered ? "square" : "circle",
    text: theCase.ordered ? String(scenario + 1) : LETTERS.charAt(scenario),
  };
  const name = stackLines(lines, { x: pad + size + TILE_GAP, y: middle + 5, line: NAME_LINE, ...NAME_FACE, tone: "ink" }).map((label) => mirrorLabel(label, metrics));
  return { tile: mirrorBox(tile, metrics), name, height: namesAbove ? size + (lines.length - 1) * NAME_LINE : 6 + barHeight / 2 + 9 + (lines.length - 1) * NAME_LINE };
}

/** The band around the pool; null without one, and where it has no width. */
function whiskerOf({ input, axis }: RowContext, scenario: number, y: number): Span | null {
  const { band } = input.comparison;
  const [low, high] = [permilleOf(band?.low[scenario] ?? 0), permilleOf(band?.high[scenario] ?? 0)];
  if (high <= low) return null;
  return { lowPermille: low, highPermille: high, x1: placeOn(axis, low), x2: placeOn(axis, high), y, height: 12 };
}

function poolOf(context: RowContext, scenario: number, barY: number): PoolBarsRow["pool"] {
  const { input, metrics, axis, poolTexts } = context;
  const share = chosenPool(input.comparison)?.[scenario];
  if (share === undefined || poolTexts === null) return null;
  const barEnd = placeOn(axis, permilleOf(share));
  const middle = barY + metrics.barHeight / 2;
  const whisker = whiskerOf(context, scenario, middle);
  const value: Label = {
    text: poolTexts[scenario] ?? "",
    ...{ x: Math.max(barEnd, whisker?.x2 ?? 0) + VALUE_GAP, y: middle + metrics.valueSize * 0.36, size: metrics.valueSize, weight: 600, tone: "ink", anchor: "start" },
  };
  const bar = { x: axis.x0, y: barY, width: barEnd - axis.x0, height: metrics.barHeight };
  const { sharpened: hollow } = POOLS[input.comparison.query.pool];
  return { share, bar, hollow, whisker, value, note: scenario === 0 ? noteOf(context, value) : null };
}

/** "linear pool, 90 % band" beside the first value, where there is room for it. */
function noteOf({ input, picture }: RowContext, value: Label): Label | null {
  const pool = input.translate("pool", { pool: input.comparison.query.pool });
  const band = bandText(input, "band");
  const text = band === null ? pool : input.translate("poolNote", { pool, band });
  const x = value.x + textWidth(value.text, value.size, value.weight) + 14;
  const fits = x + textWidth(text, 12, 400) <= picture.end;
  return fits ? { text, x, y: value.y, size: 12, weight: 400, tone: "ink-3", anchor: "start" } : null;
}

/** My diamond on the axis, with its label between bar and dots, turned to the side where it has room. */
function mineOf({ input, picture, axis }: RowContext, scenario: number, barBottom: number): PoolBarsRow["mine"] {
  const permille = input.comparison.mine?.weights[scenario];
  if (permille === undefined) return null;
  const x = placeOn(axis, permille);
  const text = input.translate("you", { share: bareShare(permille) });
  const fits = x + 8 + textWidth(text, 12, 600) <= picture.end;
  const label: Label = { text, x: fits ? x + 8 : x - 8, y: barBottom + 15, size: 12, weight: 600, tone: "accent", anchor: fits ? "start" : "end" };
  return { permille, x, y: barBottom + 15 + DIAMOND_REACH + 3, tick: { y1: barBottom + 5, y2: barBottom + 18 }, label };
}

function crowdOf({ input, axis, people, metrics }: RowContext, scenario: number, y: number) {
  const { comparison } = input;
  if (people === null) {
    const counts = countedPeople(comparison).shares[scenario];
    return { dots: [], density: counts === undefined ? null : densityPath(counts, { ...axis, y: y - 4, height: DENSITY_HEIGHT }), end: y + DENSITY_HEIGHT };
  }
  const stack = people.stacks[scenario];
  const dots = (stack?.dots ?? []).map(({ row, ...dot }) => ({ ...dot, y: y + row * people.step }));
  const lowest = Math.max(stack?.rows ?? 0, comparison.mine === null ? 0 : 1);
  return { dots, density: null, end: lowest === 0 ? y - metrics.dotRadius : y + (lowest - 1) * people.step + DIAMOND_REACH };
}

/** One scenario's row from `y` down: name, bar with whisker and value, me, everybody, voices. */
export function layRow(context: RowContext, scenario: number, y: number): PoolBarsRow {
  const { input, metrics, picture, axis } = context;
  const { tile, name, height: nameHeight } = nameOf(context, scenario, y);
  const barY = metrics.namesAbove ? y + nameHeight + 5 : y + 6;
  const barBottom = barY + metrics.barHeight;
  const mine = mineOf(context, scenario, barBottom);
  const crowd = crowdOf(context, scenario, mine?.y ?? barBottom + 14);
  const room = { axis, start: axis.x0, end: picture.end, rtl: metrics.rtl };
  const { voices, height } = layVoices(input, input.theCase.scenarios[scenario]?.id ?? "", room, crowd.end + 4);
  const end = Math.max(y + nameHeight, voices.length > 0 ? crowd.end + 4 + height : crowd.end);
  return {
    scenario,
    label: input.theCase.scenarios[scenario]?.label ?? "",
    ...{ tile, name, mine, voices, dots: crowd.dots, density: crowd.density },
    barMiddle: barY + metrics.barHeight / 2,
    pool: poolOf(context, scenario, barY),
    box: { x: metrics.pad, y, width: metrics.width - 2 * metrics.pad, height: end - y },
  };
}

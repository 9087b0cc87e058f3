import { type Axis, placeOn } from "../axis";
import { factsLine } from "../footer";
import { stackLines } from "../frame";
import { framedScene } from "../framed";
import type { FigureBox, FigureInput } from "../input";
import type { Label } from "../marks";
import type { Metrics } from "../metrics";
import { mirrorLabel } from "../mirror";
import { axisMarks } from "../scenario-rows";
import type { Drawn, Mark, Point, SceneSpec } from "../scene";
import { bareShare } from "../shares";
import { labelBox, textWidth } from "../text-width";
import { wrapText } from "../wrap";
import { voicesRows, type VoicesRow } from "./rows";
import { voicesTitle } from "./title";

const NAME = { size: 13, weight: 600 } as const;
const NOTE = { size: 12, weight: 400 } as const;
const LINE = 16;
const BAND = 12;
const LEAST_ROW = 40;
const ROW_AIR = 14;
/** The column of names takes this share of the width. */
const NAME_SHARE = 0.3;
const AXIS_OVERHANG = 18;
const GAP = 8;

type Context = { input: FigureInput; metrics: Metrics; axis: Axis; nameWidth: number };

function axisOf(metrics: Metrics, nameWidth: number): Axis {
  const { pad, width, namesAbove, rtl } = metrics;
  if (namesAbove) return { x0: pad, x1: width - pad - 12 };
  return { x0: pad + (rtl ? AXIS_OVERHANG : nameWidth + GAP), x1: width - pad - (rtl ? nameWidth + GAP : AXIS_OVERHANG) };
}

/** What a voice speaks of: one event in words, or how many. */
function aboutText({ translate }: FigureInput, events: readonly string[]): string {
  const [first = "", ...others] = events;
  return others.length === 0 ? translate("voices.about", { event: first }) : translate("voices.aboutSeveral", { count: events.length });
}

/** Who, and of what event: beside the row, or above it on phones. */
function nameLabels({ input, metrics, nameWidth }: Context, { voice, events }: VoicesRow, y: number): Label[] {
  const who = stackLines(wrapText(voice, nameWidth, NAME), { x: metrics.pad, y: y + 13, line: LINE, ...NAME, tone: "ink" });
  const about = wrapText(aboutText(input, events), nameWidth, NOTE);
  const below = stackLines(about, { x: metrics.pad, y: (who.at(-1)?.y ?? y) + LINE, line: LINE, ...NOTE, tone: "ink-2" });
  return [...who, ...below].map((label) => mirrorLabel(label, metrics));
}

/** The middle of a text that shall stand at `x` and stay inside the figure. */
function insideOf({ pad, width }: Metrics, x: number, text: string): number {
  const half = textWidth(text, NOTE.size, 600) / 2;
  return Math.max(pad / 2 + half, Math.min(width - pad / 2 - half, x));
}

/** Words after the band, before it, or where the pool's line would cross them below it: the first place with room for them. */
function wordsBeside({ x1, x2, y }: { x1: number; x2: number; y: number }, text: string, poolX: number | null, { axis, metrics }: Pick<Context, "axis" | "metrics">): Label {
  const width = textWidth(text, NOTE.size, 600);
  const label = { text, size: NOTE.size, weight: 600, tone: "ink" } as const;
  const end = metrics.rtl && !metrics.namesAbove ? axis.x1 + GAP : metrics.width - metrics.pad;
  const isFree = (from: number) => from >= axis.x0 && from + width <= end && (poolX === null || poolX < from - GAP / 2 || poolX > from + width + GAP / 2);
  if (isFree(x2 + GAP)) return { ...label, x: x2 + GAP, y: y + 4, anchor: "start" };
  if (isFree(x1 - GAP - width)) return { ...label, x: x1 - GAP, y: y + 4, anchor: "end" };
  const middle = Math.max(axis.x0 + width / 2, Math.min(end - width / 2, (x1 + x2) / 2));
  return { ...label, x: middle, y: y + BAND / 2 + NOTE.size + 1, anchor: "middle" };
}

/** The band between its bars, with its ends in numbers, the lexicon's term, and a line where the pool stands. */
function bandMarks({ input, axis, metrics }: Context, row: VoicesRow & { band: NonNullable<VoicesRow["band"]> }, y: number): { marks: Mark[]; points: Point[] } {
  const { band, term, poolPermille } = row;
  const [x1, x2] = [placeOn(axis, band.lowPermille), placeOn(axis, band.highPermille)];
  const range = `${bareShare(band.lowPermille)}–${bareShare(band.highPermille)}`;
  const text = input.translate("voices.band", { range, term: term ?? "" });
  const at = poolPermille === null ? null : placeOn(axis, poolPermille);
  const words = wordsBeside({ x1, x2, y }, text, at, { axis, metrics });
  const poolText = input.translate("voices.pool", { share: bareShare(Math.round((poolPermille ?? 0) / 10) * 10) });
  const pool: Mark[] =
    at === null
      ? []
      : [
          { mark: "line", x1: at, y1: y - 10, x2: at, y2: y + 10, ink: "ink", width: 2.5 },
          { mark: "text", label: { text: poolText, x: insideOf(metrics, at, poolText), y: y - 14, ...NOTE, weight: 600, tone: "ink", anchor: "middle" }, halo: true },
        ];
  const name = `${row.voice}: ${aboutText(input, row.events)}`;
  return {
    marks: [{ mark: "band", box: { x: x1, y: y - BAND / 2, width: x2 - x1, height: BAND } }, { mark: "text", label: words, halo: true }, ...pool],
    points: [{ x: (x1 + x2) / 2, y, reach: 10, name, value: text }, ...(at === null ? [] : [{ x: at, y, reach: 8, name, value: poolText }])],
  };
}

/** "not stated" in words on a dotted line: never an empty row. */
function silentMarks({ input, axis, metrics }: Context, row: VoicesRow, y: number): { marks: Mark[]; points: Point[] } {
  const label: Label = { text: input.translate("voices.notStated"), x: metrics.rtl ? axis.x1 : axis.x0 + GAP, y: y + 4, ...NOTE, tone: "ink-2", anchor: metrics.rtl ? "end" : "start" };
  const box = labelBox(label);
  const [x1, x2] = metrics.rtl ? [axis.x0, box.x - GAP] : [box.x + box.width + GAP, axis.x1];
  return {
    marks: [{ mark: "line", x1, y1: y, x2, y2: y, ink: "ink-3", width: 1, dashed: true }, { mark: "text", label, halo: true }],
    points: [{ x: label.x, y, reach: 10, name: `${row.voice}: ${aboutText(input, row.events)}`, value: label.text }],
  };
}

function layRow(context: Context, row: VoicesRow, top: number, extra: number): { marks: Mark[]; points: Point[]; endY: number } {
  const names = nameLabels(context, row, top);
  const namesEnd = (names.at(-1)?.y ?? top) + 4;
  const above = context.metrics.namesAbove;
  const height = Math.max(LEAST_ROW, above ? LEAST_ROW : namesEnd - top) + extra;
  const y = above ? namesEnd + 30 : top + height / 2 + 4;
  const { band } = row;
  const drawn = band === null ? silentMarks(context, row, above ? y - 14 : y) : bandMarks(context, { ...row, band }, y);
  const endY = above ? y + (band === null ? 0 : 14) + extra : top + height;
  return { marks: [...names.map((label): Mark => ({ mark: "text", label })), ...drawn.marks], points: drawn.points, endY };
}

function draw(input: FigureInput, metrics: Metrics, top: number, extra: number): Drawn {
  const nameWidth = metrics.namesAbove ? metrics.width - 2 * metrics.pad : metrics.width * NAME_SHARE;
  const context = { input, metrics, nameWidth, axis: axisOf(metrics, nameWidth) };
  const rows = voicesRows(input);
  const laid: ReturnType<typeof layRow>[] = [];
  let y = top;
  for (const row of rows) {
    const one = layRow(context, row, y, extra / rows.length);
    laid.push(one);
    y = one.endY + ROW_AIR;
  }
  const rules = laid.slice(0, -1).map(({ endY }): Mark => ({ mark: "line", x1: metrics.pad, y1: endY + ROW_AIR / 2, x2: metrics.width - metrics.pad, y2: endY + ROW_AIR / 2, ink: "line", width: 1 }));
  return { marks: [...axisMarks(context.axis, { y0: top, y1: y }, metrics), ...rules, ...laid.flatMap(({ marks }) => marks)], points: laid.flatMap(({ points }) => points), endY: y + 24 };
}

/**
 * What the voices' words mean in one lexicon: bands on one axis, never points, with the pool beside those whose event is
 * coded to one scenario; "not stated" where no rule applies.
 *
 * @param box the width in layout pixels (320 or more), and the least height
 * @returns final strings and placed marks; the same input gives the same spec
 */
export function voicesScene(input: FigureInput, box: FigureBox): SceneSpec {
  const { translate, lexiconName: lexicon } = input;
  const rows = voicesRows(input);
  const sentences = rows.map(({ voice, events, term, band }) =>
    translate("voices.sentence", { voice, about: aboutText(input, events), what: band === null ? translate("voices.notStated") : translate("voices.band", { range: `${bareShare(band.lowPermille)}–${bareShare(band.highPermille)}`, term: term ?? "" }) }),
  );
  const painting = { figure: "voices", title: voicesTitle(input), subtitle: translate("voices.subtitle", { lexicon }), method: factsLine(input, translate("voices.method", { lexicon }), []), sentences, nothing: rows.length === 0 ? translate("voices.nobody") : null };
  return framedScene(input, { ...painting, picture: (metrics, top, extra) => draw(input, metrics, top, extra) }, box);
}

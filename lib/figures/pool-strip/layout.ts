import type { Label } from "../marks";
import { mirrorLabel } from "../mirror";
import { poolSettingText } from "./setting";
import { panelMarks, STRIP_FACE, STRIP_NOTE, type StripContext } from "./panel";
import { scenarioHead } from "../scenario-head";
import type { Drawn, Mark } from "../scene";
import { textWidth } from "../text-width";

const ROW_HEIGHT = 34;
const PANEL_GAP = 26;
/** Ticks, and air before what follows. */
const BELOW = 22;
/** A dotted rule and some air before the sharpened pools. */
const SHARPENED_GAP = 12;
/** Narrower than this, five tick labels run into one another. */
const LEAST_PANEL = 150;
const NAME_GAP = 20;

/** Names of the pools with what ran inside them, at the start of each row. */
function nameMarks({ input, metrics, rows }: StripContext, ys: readonly number[]): Mark[] {
  return rows.flatMap(({ pool }, index): Mark[] => {
    const y = ys[index] ?? 0;
    const note = poolSettingText(input, pool);
    const name: Label = { text: input.translate("poolName", { pool }), x: metrics.pad, y: note === null ? y + 4.5 : y - 2.5, ...STRIP_FACE, tone: "ink", anchor: "start" };
    const below: Label[] = note === null ? [] : [{ text: note, x: metrics.pad, y: y + 12, ...STRIP_NOTE, tone: "ink-3", anchor: "start" }];
    return [name, ...below].map((label) => ({ mark: "text", label: mirrorLabel(label, metrics) }));
  });
}

/** The middles of the rows below a head; sharpened pools stand apart. */
function middles({ rows }: StripContext, top: number, height: number): number[] {
  const first = rows.findIndex(({ sharpened }) => sharpened);
  return rows.map((_, index) => top + index * height + height / 2 + (first >= 0 && index >= first ? SHARPENED_GAP : 0));
}

function rule(context: StripContext, ys: readonly number[], height: number): Mark[] {
  const first = context.rows.findIndex(({ sharpened }) => sharpened);
  if (first < 1) return [];
  const { pad, width } = context.metrics;
  const y = (ys[first] ?? 0) - height / 2 - SHARPENED_GAP / 2;
  return [{ mark: "line", x1: pad, y1: y, x2: width - pad, y2: y, ink: "ink-3", width: 1, dashed: true }];
}

type Columns = { nameWidth: number; width: number; perBand: number };

/** As many strips side by side as have room; on a phone one. */
function columnsOf({ input, metrics, rows }: StripContext): Columns {
  const widths = rows.flatMap(({ pool }) => [textWidth(input.translate("poolName", { pool }), STRIP_FACE.size, STRIP_FACE.weight), textWidth(poolSettingText(input, pool) ?? "", STRIP_NOTE.size, STRIP_NOTE.weight)]);
  const nameWidth = Math.max(0, ...widths) + NAME_GAP;
  const room = metrics.width - 2 * metrics.pad - nameWidth;
  const most = Math.max(1, Math.floor((room + PANEL_GAP) / (LEAST_PANEL + PANEL_GAP)));
  const bands = Math.ceil(input.theCase.scenarios.length / most);
  const perBand = Math.ceil(input.theCase.scenarios.length / bands);
  return { nameWidth, perBand, width: (room - (perBand - 1) * PANEL_GAP) / perBand };
}

/** Some scenarios side by side, with the names of the pools at the start. */
function layBand(context: StripContext, scenarios: readonly number[], { nameWidth, width }: Columns, top: number, rowHeight: number): Drawn {
  const { input, metrics } = context;
  const start = metrics.pad + (metrics.rtl ? 0 : nameWidth);
  const places = scenarios.map((scenario, i) => ({ scenario, x: start + i * (width + PANEL_GAP), y: top, width }));
  const headEnd = Math.max(...places.map((place) => scenarioHead(input.theCase, place.scenario, place, metrics).endY));
  const ys = middles(context, headEnd + 8, rowHeight);
  const panels = places.map((place) => panelMarks({ ...place, ys, rowHeight }, context));
  const marks = [...nameMarks(context, ys), ...rule(context, ys, rowHeight), ...panels.flatMap((panel) => panel.marks)];
  return { marks, points: panels.flatMap(({ points }) => points), endY: (ys.at(-1) ?? headEnd) + rowHeight / 2 + BELOW };
}

/** The strips of all scenarios, in as many bands as the width asks for. */
export function layPoolStrip(context: StripContext, top: number, extra: number): Drawn {
  const columns = columnsOf(context);
  const all = context.input.theCase.scenarios.map((_, scenario) => scenario);
  const bands = Array.from({ length: Math.ceil(all.length / columns.perBand) }, (_, i) => all.slice(i * columns.perBand, (i + 1) * columns.perBand));
  const rowHeight = ROW_HEIGHT + extra / Math.max(1, bands.length * context.rows.length);
  return bands.reduce<Drawn>(
    (above, scenarios) => {
      const band = layBand(context, scenarios, columns, above.marks.length === 0 ? top : above.endY + BELOW, rowHeight);
      return { marks: [...above.marks, ...band.marks], points: [...above.points, ...band.points], endY: band.endY };
    },
    { marks: [], points: [], endY: top },
  );
}

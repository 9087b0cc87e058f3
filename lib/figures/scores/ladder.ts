import { stackLines } from "../frame";
import type { FigureInput } from "../input";
import type { Label } from "../marks";
import type { Metrics } from "../metrics";
import { mirrorLabel } from "../mirror";
import type { Drawn, Mark, Point } from "../scene";
import { wrapText } from "../wrap";
import { brierText, scoreLabel, scoreRows, type ScoreRow } from "./rows";

export type Place = { x: number; y: number; width: number };

const HEAD = { size: 13, weight: 600, tone: "ink" } as const;
const NOTE = { size: 12, weight: 400 } as const;
const LINE = 15;
const ROW_AIR = 9;
const HEAD_ROOM = 30;
/** The column of names takes this share of the width, and "0.213" so many pixels. */
const NAME_SHARE = 0.38;
const VALUE_ROOM = 46;
const GAP = 12;
/** The axis ends at a whole multiple of this. */
const STEP = 0.5;

type Axis = { x0: number; x1: number; most: number };

const at = ({ x0, x1, most }: Axis, brier: number) => x0 + ((x1 - x0) * brier) / most;

function axisOf(rows: readonly ScoreRow[], { x, width }: Place, { rtl }: Metrics): Axis {
  const names = width * NAME_SHARE + GAP;
  const values = VALUE_ROOM + GAP;
  const most = Math.max(STEP, Math.ceil(Math.max(...rows.map(({ brier }) => brier)) / STEP) * STEP);
  return { x0: x + (rtl ? values : names), x1: x + width - (rtl ? names : values), most };
}

/** Pools are dots in ink, the sharpened one hollow; teams squares; I am a diamond; what everything is measured by is hollow and grey. */
function dotOf({ kind, name }: ScoreRow): Pick<Extract<Mark, { mark: "dot" }>, "ink" | "shape" | "hollow" | "radius"> {
  if (kind === "score_you") return { ink: "accent", shape: "diamond", radius: 5.5 };
  if (kind === "score_round_you") return { ink: "accent", shape: "diamond", radius: 4.5, hollow: true };
  if (kind === "score_team") return { ink: "ink-2", shape: "square", radius: 4 };
  if (kind === "score_mean" || kind === "score_uniform") return { ink: "ink-3", shape: "circle", radius: 4, hollow: true };
  return { ink: "ink", shape: "circle", radius: 4.5, hollow: name === "logExtremised" };
}

function ground(axis: Axis, { y0, y1 }: { y0: number; y1: number }): Mark[] {
  return [0, axis.most / 2, axis.most].flatMap((brier): Mark[] => {
    const x = at(axis, brier);
    const label: Label = { text: String(brier), x, y: y1 + 16, ...NOTE, tone: "ink-3", anchor: "middle" };
    return [{ mark: "line", x1: x, y1: y0, x2: x, y2: y1, ink: brier === 0 ? "ink-3" : "line", width: 1 }, { mark: "text", label }];
  });
}

type Row = { marks: Mark[]; point: Point; endY: number };

/** Who, the score as a dot on the axis, and its number. */
function layRow({ input, metrics, place, axis }: { input: FigureInput; metrics: Metrics; place: Place; axis: Axis }, row: ScoreRow, top: number, extra: number): Row {
  const text = scoreLabel(row, input.translate);
  const names = wrapText(text, place.width * NAME_SHARE, NOTE);
  const height = names.length * LINE + ROW_AIR + extra;
  const y = top + height / 2;
  const own = (label: Label): Mark => ({ mark: "text", label: mirrorLabel(label, { rtl: metrics.rtl, width: 2 * place.x + place.width }) });
  const weight = row.kind === "score_you" || row.name === "linear" ? 600 : 400;
  const tone = row.kind === "score_you" ? "accent" : "ink";
  const labels = stackLines(names, { x: place.x, y: y - ((names.length - 1) * LINE) / 2 + 4, line: LINE, size: NOTE.size, weight, tone });
  const value: Label = { text: brierText(row.brier), x: place.x + place.width, y: y + 4, ...NOTE, weight, tone, anchor: "end" };
  const x = at(axis, row.brier);
  const marks: Mark[] = [{ mark: "line", x1: axis.x0, y1: y, x2: x, y2: y, ink: "line", width: 1 }, { mark: "dot", x, y, ...dotOf(row), ring: true }, ...labels.map(own), own(value)];
  return { marks, point: { x, y, reach: 9, name: text, value: input.translate("scores.point", { brier: brierText(row.brier) }) }, endY: top + height };
}

/** Everybody's Brier score on one axis from 0, the best on top. */
export function layLadder(input: FigureInput, metrics: Metrics, place: Place, extra: number): Drawn {
  const rows = scoreRows(input);
  const axis = axisOf(rows, place, metrics);
  const head = mirrorLabel({ text: input.translate("scores.axis"), x: place.x, y: place.y + 10, ...HEAD, anchor: "start" }, { rtl: metrics.rtl, width: 2 * place.x + place.width });
  const laid: Row[] = [];
  for (const row of rows) laid.push(layRow({ input, metrics, place, axis }, row, laid.at(-1)?.endY ?? place.y + HEAD_ROOM, extra / rows.length));
  const y1 = laid.at(-1)?.endY ?? place.y + HEAD_ROOM;
  return {
    marks: [...ground(axis, { y0: place.y + HEAD_ROOM - 6, y1 }), { mark: "text", label: head }, ...laid.flatMap(({ marks }) => marks)],
    points: laid.map(({ point }) => point),
    endY: y1 + 22,
  };
}

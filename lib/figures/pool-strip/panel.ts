import type { PoolId } from "@/lib/contract/comparison";
import type { FigureInput } from "../input";
import type { Label } from "../marks";
import type { Metrics } from "../metrics";
import { scenarioHead } from "../scenario-head";
import type { Mark, Point } from "../scene";
import { HEADLINE } from "../shares";
import { textWidth } from "../text-width";

/** One pool: its whole per cents, and how far each share lies from the headline's, in per mille with parts. */
export type StripRow = { pool: PoolId; sharpened: boolean; percents: readonly number[]; apartPermille: readonly number[] };

export type StripContext = { input: FigureInput; metrics: Metrics; rows: readonly StripRow[] };

/** The strip shows this much on either side of the headline, in per mille; the field inside it is what counts as alike. */
const REACH_PERMILLE = 120;
const ALIKE_PERMILLE = 50;
const TICKS_PERMILLE = [-100, -50, 0, 50, 100];

const DOT_RADIUS = 5;
export const STRIP_FACE = { size: 13, weight: 600 } as const;
export const STRIP_NOTE = { size: 11, weight: 400 } as const;

/** One scenario's strip: `ys` are the middles of the rows, `rowHeight` apart. */
export type StripPanel = { scenario: number; x: number; y: number; width: number; ys: readonly number[]; rowHeight: number };

const middleOf = ({ x, width }: StripPanel) => x + width / 2;

/** Where a difference stands in its panel. What lies beyond the strip stands at its end. */
function placeIn(panel: StripPanel, apartPermille: number): number {
  const clamped = Math.max(-REACH_PERMILLE, Math.min(REACH_PERMILLE, apartPermille));
  return middleOf(panel) + (clamped / REACH_PERMILLE) * (panel.width / 2);
}

function ticksOf(panel: StripPanel, context: StripContext, y0: number, y1: number): Mark[] {
  const headline = context.rows.find(({ pool }) => pool === HEADLINE)?.percents[panel.scenario] ?? 0;
  return TICKS_PERMILLE.flatMap((permille): Mark[] => {
    const x = placeIn(panel, permille);
    const text = permille === 0 ? `${headline} %` : `${permille > 0 ? "+" : "−"}${Math.abs(permille) / 10}`;
    return [
      { mark: "line", x1: x, y1: y0, x2: x, y2: y1, ink: permille === 0 ? "ink-3" : "line", width: 1 },
      { mark: "text", label: { text, x, y: y1 + 16, ...STRIP_NOTE, tone: "ink-3", anchor: "middle" } },
    ];
  });
}

/** 0.4 − 0.35 is 0.05, to a person. */
const ROUNDING = 1e-6;

const isApart = (permille: number) => Math.abs(permille) > ALIKE_PERMILLE + ROUNDING;

/** Whether a pool puts any share more than five points from the headline's. */
export const isFar = ({ apartPermille }: StripRow) => apartPermille.some(isApart);

/** How far the headline share could move if any one person had stayed away. */
function withoutOne(panel: StripPanel, { input }: StripContext, y: number): Mark[] {
  const { withoutOne: range } = input.comparison.sensitivity;
  const headline = input.comparison.pools[HEADLINE]?.[panel.scenario];
  if (range === null || headline === undefined) return [];
  const [low, high] = [range.low, range.high].map((ends) => placeIn(panel, ((ends[panel.scenario] ?? headline) - headline) * 1000));
  if (low === undefined || high === undefined) return [];
  return [{ mark: "rect", box: { x: low, y: y - 4, width: high - low, height: 8 }, ink: { scenario: panel.scenario }, opacity: 0.35 }];
}

/** A label may reach this far beyond its strip: half of what lies between two. */
const OVERHANG = 10;

/** The share beside its dot, on the side away from the headline where it has room there; "!" where it is not alike. */
function valueOf(panel: StripPanel, row: StripRow, x: number, y: number): Label {
  const apart = row.apartPermille[panel.scenario] ?? 0;
  const text = `${row.percents[panel.scenario] ?? 0}${isApart(apart) ? " !" : ""}`;
  const reach = 9 + textWidth(text, STRIP_FACE.size, STRIP_FACE.weight);
  const [fitsBefore, fitsAfter] = [x - reach >= panel.x - OVERHANG, x + reach <= panel.x + panel.width + OVERHANG];
  const after = apart >= 0 ? fitsAfter || !fitsBefore : !fitsBefore;
  return { text, x: after ? x + 9 : x - 9, y: y + 4.5, ...STRIP_FACE, tone: "ink", anchor: after ? "start" : "end" };
}

function rowMarks(panel: StripPanel, context: StripContext, index: number): { marks: Mark[]; points: Point[] } {
  const row = context.rows[index];
  if (row === undefined) return { marks: [], points: [] };
  const { translate, theCase } = context.input;
  const [x, y] = [placeIn(panel, row.apartPermille[panel.scenario] ?? 0), panel.ys[index] ?? 0];
  const range = row.pool === HEADLINE ? withoutOne(panel, context, y) : [];
  const dot: Mark = { mark: "dot", x, y, radius: DOT_RADIUS, ink: { scenario: panel.scenario }, shape: "circle", hollow: row.sharpened, ring: true };
  const name = translate("poolStrip.point", { pool: translate("poolName", { pool: row.pool }), scenario: theCase.scenarios[panel.scenario]?.label ?? "" });
  const value = translate("poolStrip.value", { percent: row.percents[panel.scenario] ?? 0, points: Math.round((row.apartPermille[panel.scenario] ?? 0)) / 10 });
  return { marks: [...range, dot, { mark: "text", label: valueOf(panel, row, x, y), halo: true }], points: [{ x, y, reach: DOT_RADIUS + 3, name, value }] };
}

/** The strip of one scenario: its head, the field of what is alike, the axis, and each pool as a dot with its share. */
export function panelMarks(panel: StripPanel, context: StripContext): { marks: Mark[]; points: Point[] } {
  const { rows, metrics, input } = context;
  const head = scenarioHead(input.theCase, panel.scenario, { x: panel.x, y: panel.y, width: panel.width }, metrics);
  const [y0, y1] = [(panel.ys[0] ?? 0) - panel.rowHeight / 2, (panel.ys.at(-1) ?? 0) + panel.rowHeight / 2];
  const [left, right] = [placeIn(panel, -ALIKE_PERMILLE), placeIn(panel, ALIKE_PERMILLE)];
  const field: Mark = { mark: "rect", box: { x: left, y: y0, width: right - left, height: y1 - y0 }, ink: "ink", opacity: 0.05 };
  const drawn = rows.map((_, index) => rowMarks(panel, context, index));
  return { marks: [...head.marks, field, ...ticksOf(panel, context, y0, y1), ...drawn.flatMap(({ marks }) => marks)], points: drawn.flatMap(({ points }) => points) };
}


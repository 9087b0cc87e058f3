import type { FigureInput } from "../input";
import type { Label } from "../marks";
import type { Mark, Point } from "../scene";
import { chosenPool, permilleOf } from "../shares";
import { textWidth } from "../text-width";
import { shapeOf, sharesText } from "./crowd";
import { placeAt, type TriangleBox } from "./place";

/** A mark that carries its name: the pool, the teams, me. */
type Named = { name: string; value: string; tone: Label["tone"]; x: number; y: number; marks: Mark[] };

const FACE = { size: 12, weight: 600 } as const;
/** Labels at the ends of their leaders stand at least this far apart. */
const LINE = 17;
const LEADER_GAP = 5;

function poolMark({ comparison, translate }: FigureInput, box: TriangleBox): Named[] {
  const pool = chosenPool(comparison);
  if (pool === null) return [];
  const weights = pool.map(permilleOf);
  const { x, y } = placeAt(box, weights);
  const marks: Mark[] = [
    { mark: "dot", x, y, radius: 7.5, ink: "ink", shape: "circle", hollow: true, ring: true },
    { mark: "dot", x, y, radius: 2, ink: "ink", shape: "circle" },
  ];
  return [{ name: translate("ternary.pool", { pool: translate("poolName", { pool: comparison.query.pool }) }), value: sharesText(weights), tone: "ink", x, y, marks }];
}

function teamMarks({ comparison }: FigureInput, box: TriangleBox): Named[] {
  // a team that is chosen is the crowd, and its mean the pool
  if (comparison.query.team !== null) return [];
  return comparison.teams.flatMap(({ id, name, linear }): Named[] => {
    if (linear === null) return [];
    const weights = linear.map(permilleOf);
    const { x, y } = placeAt(box, weights);
    return [{ name, value: sharesText(weights), tone: "ink", x, y, marks: [{ mark: "dot", x, y, radius: 6, ink: "ink", shape: shapeOf(comparison, id), ring: true }] }];
  });
}

function mineMark({ comparison, translate }: FigureInput, box: TriangleBox): Named[] {
  if (comparison.mine === null) return [];
  const { x, y } = placeAt(box, comparison.mine.weights);
  const marks: Mark[] = [{ mark: "dot", x, y, radius: 6, ink: "accent", shape: "diamond", ring: true }];
  return [{ name: translate("ternary.you"), value: sharesText(comparison.mine.weights), tone: "accent", x, y, marks }];
}

/** Pool, teams and me, in the order in which they are drawn: me on top. */
export function namedMarks(input: FigureInput, box: TriangleBox): Named[] {
  return [...teamMarks(input, box), ...poolMark(input, box), ...mineMark(input, box)];
}

export const namedPoints = (named: readonly Named[]): Point[] => named.map(({ x, y, name, value }) => ({ x, y, reach: 9, name, value }));

/** The heights of labels that want to stand beside their marks and must not run into one another, from the top down. */
function spreadOut(wanted: readonly number[], from: number, to: number): number[] {
  const placed: number[] = [];
  for (const y of wanted) placed.push(Math.max(y, (placed.at(-1) ?? from - LINE) + LINE));
  const over = Math.max(0, (placed.at(-1) ?? from) - to);
  return placed.map((y, i) => Math.max(from + i * LINE, y - over));
}

/** Names at the side of the triangle, each with a leader to its mark; from top to bottom as the marks stand. */
export function leaders(named: readonly Named[], box: TriangleBox, { from, to }: { from: number; to: number }): Mark[] {
  const side = box.rtl ? -1 : 1;
  const x = box.rtl ? box.x - 14 : box.x + box.side + 14;
  const sorted = [...named].sort((a, b) => a.y - b.y);
  const ys = spreadOut(sorted.map(({ y }) => y - 30), from, to);
  return sorted.flatMap((one, i): Mark[] => {
    const y = ys[i] ?? one.y;
    return [
      { mark: "line", x1: one.x, y1: one.y, x2: x - LEADER_GAP * side, y2: y, ink: one.tone, width: 1, opacity: 0.7 },
      { mark: "text", label: { text: one.name, x, y: y + 4, ...FACE, tone: one.tone, anchor: box.rtl ? "end" : "start" }, halo: true },
    ];
  });
}

/** The widest of the names, in pixels. */
export const widestName = (named: readonly Named[]): number => Math.max(0, ...named.map(({ name }) => textWidth(name, FACE.size, FACE.weight)));

/** The same names with their marks as a list, where there is no room beside the triangle. */
export function nameList(named: readonly Named[], { x, y, rtl }: { x: number; y: number; rtl: boolean }): { marks: Mark[]; endY: number } {
  const marks = named.flatMap(({ name, value, tone, marks: [symbol] }, i): Mark[] => {
    const middle = y + i * (LINE + 3);
    const text: Mark = { mark: "text", label: { text: `${name}  ${value}`, x: rtl ? x - 16 : x + 16, y: middle + 4, ...FACE, tone, anchor: rtl ? "end" : "start" } };
    return symbol?.mark === "dot" ? [{ ...symbol, x, y: middle, radius: 5, ring: false }, text] : [text];
  });
  return { marks, endY: y + named.length * (LINE + 3) };
}

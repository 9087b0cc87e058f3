import { placeOn, type Axis } from "../axis";
import { dodge } from "../dodge";
import type { FigureInput } from "../input";
import type { Label } from "../marks";
import type { Metrics } from "../metrics";
import { tileOf } from "../scenario-head";
import type { Drawn, Mark, Point } from "../scene";
import { chosenPool, permilleOf } from "../shares";
import { isDense, shapeOf, sharesText } from "./crowd";
import { densityPath } from "../density";

/** Where shares stand between the calmest scenario and the gravest, in per mille: 0 is certain calm, 1000 certain war. */
function severityOf(weights: readonly number[]): number {
  const rungs = weights.length - 1;
  return weights.reduce((sum, weight, rung) => sum + (weight * rung) / rungs, 0);
}

const BAND = 130;
const FACE = { size: 12, weight: 600 } as const;

function axisOf(metrics: Metrics): Axis {
  return { x0: metrics.pad + 14, x1: metrics.width - metrics.pad - 14 };
}

/** The rungs under the axis, each at its place. */
function rungs({ theCase }: FigureInput, axis: Axis, y: number, metrics: Metrics): Mark[] {
  const last = theCase.scenarios.length - 1;
  return theCase.scenarios.flatMap((_, scenario): Mark[] => {
    const x = placeOn(axis, (1000 * scenario) / last);
    const tile = tileOf(theCase, scenario, { x: x - metrics.tile / 2, y: y + 8, size: metrics.tile });
    return [{ mark: "line", x1: x, y1: y - BAND, x2: x, y2: y + 4, ink: "line", width: 1 }, { mark: "tile", tile }];
  });
}

/** Everybody but me above the axis: dots in rows that keep clear of one another, or a density when they are too many. */
function people(input: FigureInput, axis: Axis, y: number, radius: number): { marks: Mark[]; points: Point[] } {
  const { comparison, translate } = input;
  const others = comparison.people.filter(({ mine }) => !mine).map((person) => ({ ...person, severity: severityOf(person.weights) })).sort((a, b) => a.severity - b.severity);
  const placed = isDense(comparison) ? null : dodge(others.map(({ severity }) => ({ x: placeOn(axis, severity), reach: radius * 1.1 })), { mostRows: Math.floor((BAND - 30) / (radius * 2.2)) });
  if (placed === null) {
    const path = densityPath(others.map(({ severity }) => severity), { ...axis, y: y - 20, height: -(BAND - 50) });
    return { marks: path === null ? [] : [{ mark: "area", path, ink: "ink-3", opacity: 0.45 }], points: [] };
  }
  const laid = others.map((person, i) => ({ ...person, x: placeOn(axis, person.severity), y: y - 18 - (placed[i]?.row ?? 0) * radius * 2.2 }));
  return {
    marks: laid.map((person): Mark => ({ mark: "dot", x: person.x, y: person.y, radius, ink: "ink-2", shape: shapeOf(comparison, person.team), hollow: person.simulated })),
    points: laid.map((person) => ({ x: person.x, y: person.y, reach: radius + 2, name: translate(person.simulated ? "chart.simulated" : "chart.person"), value: sharesText(person.weights) })),
  };
}

function named({ comparison, translate }: FigureInput, axis: Axis, y: number): { marks: Mark[]; points: Point[] } {
  const pool = chosenPool(comparison)?.map(permilleOf) ?? null;
  const one = (weights: readonly number[], name: string, tone: Label["tone"], above: number): { marks: Mark[]; points: Point[] } => {
    const x = placeOn(axis, severityOf(weights));
    const after = x + 60 < axis.x1;
    const label: Label = { text: name, x: after ? x + 10 : x - 10, y: y - above, ...FACE, tone, anchor: after ? "start" : "end" };
    const shape = tone === "accent" ? "diamond" : "circle";
    return { marks: [{ mark: "line", x1: x, y1: y - above, x2: x, y2: y, ink: tone, width: 1.5 }, { mark: "dot", x, y, radius: 6, ink: tone, shape, ring: true }, { mark: "text", label, halo: true }], points: [{ x, y, reach: 8, name, value: sharesText(weights) }] };
  };
  const poolMark = pool === null ? null : one(pool, translate("ternary.pool", { pool: translate("poolName", { pool: comparison.query.pool }) }), "ink", BAND - 8);
  const mine = comparison.mine === null ? null : one(comparison.mine.weights, translate("ternary.you"), "accent", BAND - 26);
  return { marks: [poolMark, mine].flatMap((part) => part?.marks ?? []), points: [poolMark, mine].flatMap((part) => part?.points ?? []) };
}

/** For ordered scenarios other than three: how grave each person's estimate is on the whole, on one line from the calmest to the gravest. */
export function drawSeverity(input: FigureInput, metrics: Metrics, top: number, extra: number): Drawn {
  const axis = axisOf(metrics);
  const y = top + BAND + extra / 2;
  const crowd = people(input, axis, y, metrics.dotRadius);
  const names = named(input, axis, y);
  const line: Mark = { mark: "line", x1: axis.x0, y1: y, x2: axis.x1, y2: y, ink: "ink-3", width: 1.25 };
  return { marks: [...rungs(input, axis, y, metrics), ...crowd.marks, line, ...names.marks], points: [...names.points, ...crowd.points], endY: y + 8 + metrics.tile + 8 + extra / 2 };
}

import { placeOn, type Axis } from "../axis";
import { countedPeople, isDense } from "../counted-people";
import { dodge } from "../dodge";
import { stackLines } from "../frame";
import type { FigureInput } from "../input";
import type { Label } from "../marks";
import type { Metrics } from "../metrics";
import { tileOf } from "../scenario-head";
import type { Drawn, Mark, Point } from "../scene";
import { chosenPool, permilleOf } from "../shares";
import { shapeOf, sharesText } from "./crowd";
import { densityPath } from "../density";
import { textWidth } from "../text-width";
import { wrapText } from "../wrap";

/** Where shares stand between the calmest scenario and the gravest, in per mille: 0 is certain calm, 1000 certain war. */
function severityOf(weights: readonly number[]): number {
  const rungs = weights.length - 1;
  return weights.reduce((sum, weight, rung) => sum + (weight * rung) / rungs, 0);
}

const BAND = 130;
const FACE = { size: 12, weight: 600 } as const;
const LINE = 16;

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

/** The first and the last scenario by name under their tiles, and where they end; those between are counted only. */
function ends({ theCase }: FigureInput, axis: Axis, y: number): { marks: Mark[]; endY: number } {
  const most = (axis.x1 - axis.x0) / 2 - 10;
  const name = (scenario: number, x: number, anchor: Label["anchor"]) =>
    stackLines(wrapText(theCase.scenarios.at(scenario)?.label ?? "", most, FACE), { x, y: y + LINE, line: LINE, ...FACE, tone: "ink" }).map((label): Label => ({ ...label, anchor }));
  const labels = [...name(0, axis.x0 - 9, "start"), ...name(-1, axis.x1 + 9, "end")];
  return { marks: labels.map((label): Mark => ({ mark: "text", label })), endY: Math.max(...labels.map((label) => label.y)) };
}

/** Where all stand, when they are too many for dots. */
function density({ comparison }: FigureInput, axis: Axis, y: number): { marks: Mark[]; points: Point[] } {
  const path = densityPath(countedPeople(comparison).severity, { ...axis, y: y - 20, height: -(BAND - 50) });
  return { marks: [{ mark: "area", path, ink: "ink-3", opacity: 0.45 }], points: [] };
}

/** Everybody but me above the axis: dots in rows that keep clear of one another, or a density when there is no room for them. */
function people(input: FigureInput, axis: Axis, y: number, radius: number): { marks: Mark[]; points: Point[] } {
  const { comparison, translate } = input;
  if (isDense(comparison)) return density(input, axis, y);
  const others = comparison.people.filter(({ mine }) => !mine).map((person) => ({ ...person, severity: severityOf(person.weights) })).sort((a, b) => a.severity - b.severity);
  const placed = dodge(others.map(({ severity }) => ({ x: placeOn(axis, severity), reach: radius * 1.1 })), { mostRows: Math.floor((BAND - 30) / (radius * 2.2)) });
  if (placed === null) return density(input, axis, y);
  const laid = others.map((person, i) => ({ ...person, x: placeOn(axis, person.severity), y: y - 18 - (placed[i]?.row ?? 0) * radius * 2.2 }));
  return {
    marks: laid.map((person): Mark => ({ mark: "dot", x: person.x, y: person.y, radius, ink: "ink-2", shape: shapeOf(comparison, person.team), hollow: person.simulated })),
    points: laid.map((person) => ({ x: person.x, y: person.y, reach: radius + 2, name: translate(person.simulated ? "chart.simulated" : "chart.person"), value: sharesText(person.weights) })),
  };
}

/** Somebody's place on the line, with a flag that bears his name. */
type Flag = { weights: readonly number[]; name: string; tone: Label["tone"]; above: number };

/** A flag flies away from the other one where that is near, so that no pole crosses a name; else to the right while there is room. */
function flag({ weights, name, tone, above }: Flag, otherX: number | null, axis: Axis, y: number): { marks: Mark[]; points: Point[] } {
  const x = placeOn(axis, severityOf(weights));
  const room = 14 + textWidth(name, FACE.size, FACE.weight);
  const isCrossed = otherX !== null && otherX > x && otherX < x + room;
  const after = x + room < axis.x1 && !(isCrossed && x - room > axis.x0);
  const label: Label = { text: name, x: after ? x + 10 : x - 10, y: y - above, ...FACE, tone, anchor: after ? "start" : "end" };
  const shape = tone === "accent" ? "diamond" : "circle";
  return {
    marks: [{ mark: "line", x1: x, y1: y - above, x2: x, y2: y, ink: tone, width: 1.5 }, { mark: "dot", x, y, radius: 6, ink: tone, shape, ring: true }, { mark: "text", label, halo: true }],
    points: [{ x, y, reach: 8, name, value: sharesText(weights) }],
  };
}

/** The pool and me: my flag is the lower one, and the pool's pole passes by it. */
function named({ comparison, translate }: FigureInput, axis: Axis, y: number): { marks: Mark[]; points: Point[] } {
  const pool = chosenPool(comparison)?.map(permilleOf) ?? null;
  const poolX = pool === null ? null : placeOn(axis, severityOf(pool));
  const flags = [
    pool && flag({ weights: pool, name: translate("ternary.pool", { pool: translate("poolName", { pool: comparison.query.pool }) }), tone: "ink", above: BAND - 8 }, null, axis, y),
    comparison.mine && flag({ weights: comparison.mine.weights, name: translate("ternary.you"), tone: "accent", above: BAND - 26 }, poolX, axis, y),
  ];
  return { marks: flags.flatMap((one) => one?.marks ?? []), points: flags.flatMap((one) => one?.points ?? []) };
}

/** For ordered scenarios other than three: how grave each person's estimate is on the whole, on one line from the calmest to the gravest. */
export function drawSeverity(input: FigureInput, metrics: Metrics, top: number, extra: number): Drawn {
  const axis = axisOf(metrics);
  const y = top + BAND + extra / 2;
  const crowd = people(input, axis, y, metrics.dotRadius);
  const names = named(input, axis, y);
  const scale = ends(input, axis, y + 8 + metrics.tile);
  const line: Mark = { mark: "line", x1: axis.x0, y1: y, x2: axis.x1, y2: y, ink: "ink-3", width: 1.25 };
  return { marks: [...rungs(input, axis, y, metrics), ...crowd.marks, line, ...scale.marks, ...names.marks], points: [...names.points, ...crowd.points], endY: scale.endY + 8 + extra / 2 };
}

import type { Comparison } from "@/lib/contract/comparison";
import { isDense } from "../counted-people";
import type { FigureInput } from "../input";
import type { Mark, Point, Shape } from "../scene";
import { bareShare } from "../shares";
import { CELLS_ALONG, cellsOf } from "./cells";
import { placeAt, type TriangleBox } from "./place";

/** The opacity of the fullest hexagon, and that of nearly nobody. */
const DARKEST = 0.8;
const LIGHTEST = 0.06;

const SHAPES: readonly Shape[] = ["circle", "square", "triangle", "pentagon", "cross"];

/** The shape of a team: people without one are circles, and beyond five teams the shapes repeat. */
export function shapeOf({ teams }: Pick<Comparison, "teams">, team: string | null): Shape {
  const at = teams.findIndex(({ id }) => id === team);
  return SHAPES[Math.max(0, at) % SHAPES.length] ?? "circle";
}

/** Shares as people read them: "57.5 · 31 · 11.5". */
export const sharesText = (weights: readonly number[]): string => weights.map((weight) => bareShare(Math.round(weight))).join(" · ");

function dots({ comparison, translate }: FigureInput, box: TriangleBox, radius: number): { marks: Mark[]; points: Point[] } {
  const others = comparison.people.filter(({ mine }) => !mine).map((person) => ({ ...person, ...placeAt(box, person.weights) }));
  const nameOf = ({ team, simulated }: (typeof others)[number]) => {
    const name = comparison.teams.find(({ id }) => id === team)?.name ?? null;
    const who = translate(simulated ? "chart.simulated" : "chart.person");
    return name === null ? who : `${who}, ${name}`;
  };
  return {
    marks: others.map((person): Mark => ({ mark: "dot", x: person.x, y: person.y, radius, ink: "ink-2", shape: shapeOf(comparison, person.team), hollow: person.simulated, opacity: 0.8 })),
    points: others.map((person) => ({ x: person.x, y: person.y, reach: radius + 3, name: nameOf(person), value: sharesText(person.weights) })),
  };
}

/** A hexagon of a radius around a place, with a corner at the top. */
function hexagon({ x, y }: { x: number; y: number }, radius: number): string {
  const corners = [0, 1, 2, 3, 4, 5].map((i) => {
    const angle = ((30 + 60 * i) * Math.PI) / 180;
    return `${Math.round((x + radius * Math.cos(angle)) * 100) / 100} ${Math.round((y + radius * Math.sin(angle)) * 100) / 100}`;
  });
  return `M${corners.join("L")}Z`;
}

function cells(input: FigureInput, box: TriangleBox): { marks: Mark[]; points: Point[] } {
  const all = cellsOf(input.comparison).map((cell) => ({ ...cell, ...placeAt(box, cell.weights) }));
  const most = Math.max(...all.map(({ count }) => count));
  const radius = box.side / CELLS_ALONG / Math.sqrt(3);
  const opacityOf = (count: number) => Math.round((LIGHTEST + (DARKEST - LIGHTEST) * Math.sqrt(count / most)) * 100) / 100;
  return {
    marks: all.map(({ count, ...place }): Mark => ({ mark: "area", path: hexagon(place, radius), ink: "ink-2", opacity: opacityOf(count) })),
    points: all.map(({ x, y, count, weights }) => ({ x, y, reach: radius, name: input.translate("ternary.cell", { count }), value: sharesText(weights) })),
  };
}

/** Everybody but me, or, when they are too many for dots, where they are. */
export function crowdMarks(input: FigureInput, box: TriangleBox, radius: number): { marks: Mark[]; points: Point[] } {
  return isDense(input.comparison) ? cells(input, box) : dots(input, box, radius);
}

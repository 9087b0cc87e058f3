import { shownRounds } from "../rounds/data";
import type { FigureInput } from "../input";
import type { Mark, Point } from "../scene";
import { permilleOf } from "../shares";
import { sharesText } from "./crowd";
import { placeAt, type TriangleBox } from "./place";

const HEAD = 8;
const HALF_WIDTH = 3.5;
/** The newest mark has a ring around it: the arrow ends before it. */
const BEFORE_MARK = 10;

type Place = { x: number; y: number };

const at = (value: number) => Math.round(value * 10) / 10;

/** A line from one place to the next with a head; nothing where both are nearly the same. */
function arrow(from: Place, to: Place): Mark[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < BEFORE_MARK + HEAD) return [];
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const tip = { x: to.x - dx * BEFORE_MARK, y: to.y - dy * BEFORE_MARK };
  const neck = { x: tip.x - dx * HEAD, y: tip.y - dy * HEAD };
  const corner = (side: number) => `${at(neck.x - dy * HALF_WIDTH * side)} ${at(neck.y + dx * HALF_WIDTH * side)}`;
  return [
    { mark: "line", x1: from.x, y1: from.y, x2: neck.x, y2: neck.y, ink: "ink", width: 1.5 },
    { mark: "area", path: `M${at(tip.x)} ${at(tip.y)}L${corner(1)}L${corner(-1)}Z`, ink: "ink" },
  ];
}

/** Where the linear pool stood in each earlier round, and arrows from one to the next; nothing where there was one round. */
export function roundArrows(input: FigureInput, box: TriangleBox): { marks: Mark[]; points: Point[] } {
  const rounds = shownRounds(input).filter(({ round }) => round <= input.comparison.round);
  const places = rounds.map(({ linear, round }) => ({ round, weights: linear.map(permilleOf), ...placeAt(box, linear.map(permilleOf)) }));
  const earlier = places.slice(0, -1);
  return {
    marks: [...earlier.flatMap((place, i) => arrow(place, places[i + 1] ?? place)), ...earlier.map(({ x, y }): Mark => ({ mark: "dot", x, y, radius: 4, ink: "ink", shape: "circle", hollow: true, ring: true }))],
    points: earlier.map(({ x, y, round, weights }) => ({ x, y, reach: 8, name: input.translate("ternary.earlier", { round }), value: sharesText(weights) })),
  };
}

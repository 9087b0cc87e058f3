import type { FigureInput } from "../input";
import type { Label } from "../marks";
import { stackLines } from "../frame";
import type { Metrics } from "../metrics";
import { tileOf } from "../scenario-head";
import type { Mark } from "../scene";
import { textWidth } from "../text-width";
import { wrapText } from "../wrap";
import { heightOf, outlineOf, placeAt, type TriangleBox } from "./place";

const WHOLE = 1000;
const STEPS = [250, 500, 750];
const NAME_FACE = { size: 13, weight: 600 } as const;
const NAME_LINE = 17;
const TILE_GAP = 7;
const CENTRE = [WHOLE / 3, WHOLE / 3, WHOLE / 3];

/** All of it to one scenario, or to two in equal parts. */
const corner = (scenario: number) => [0, 1, 2].map((one) => (one === scenario ? WHOLE : 0));
const halfway = (a: number, b: number) => [0, 1, 2].map((one) => (one === a || one === b ? WHOLE / 2 : 0));

/** The field in which each scenario leads, as a tint. */
function tints(box: TriangleBox): Mark[] {
  return [0, 1, 2].map((scenario): Mark => {
    const [next, last] = [(scenario + 1) % 3, (scenario + 2) % 3];
    return { mark: "area", path: outlineOf(box, [corner(scenario), halfway(scenario, next), CENTRE, halfway(scenario, last)]), ink: { scenario }, opacity: 0.09 };
  });
}

/** Lines of equal share of each scenario, with the share at the edge that it runs to, in the words of that scenario's number. */
function grid(box: TriangleBox): Mark[] {
  return [0, 1, 2].flatMap((scenario) =>
    STEPS.flatMap((share): Mark[] => {
      const [next, last] = [(scenario + 1) % 3, (scenario + 2) % 3];
      const end = (other: number) => placeAt(box, [0, 1, 2].map((one) => (one === scenario ? share : one === other ? WHOLE - share : 0)));
      const [a, b] = [end(next), end(last)];
      return [{ mark: "line", x1: a.x, y1: a.y, x2: b.x, y2: b.y, ink: "line", width: 1 }];
    }),
  );
}

/** The per cents along the edges: on each, those of the scenario that grows along it. */
function edgeLabels(box: TriangleBox): Mark[] {
  const faces = { size: 11, weight: 400, tone: "ink-3" } as const;
  const inward = box.rtl ? -1 : 1;
  return STEPS.flatMap((share): Mark[] => {
    const text = String(share / 10);
    const [first, second, third] = [placeAt(box, [share, WHOLE - share, 0]), placeAt(box, [0, share, WHOLE - share]), placeAt(box, [WHOLE - share, 0, share])];
    const labels: Label[] = [
      { text, x: first.x - 12 * inward, y: first.y + 4, ...faces, anchor: box.rtl ? "start" : "end" },
      { text, x: second.x + 12 * inward, y: second.y + 4, ...faces, anchor: box.rtl ? "end" : "start" },
      { text, x: third.x, y: third.y + 17, ...faces, anchor: "middle" },
    ];
    return labels.map((label): Mark => ({ mark: "text", label }));
  });
}

/** The name at a corner with its tile, `width` pixels at most; centred on the corner, or flush with the triangle's side. */
function cornerName({ theCase }: FigureInput, box: TriangleBox, scenario: number, metrics: Metrics): Mark[] {
  const at = placeAt(box, corner(scenario));
  const isTop = scenario === 1;
  const most = isTop ? box.side : box.side / 2 - 10;
  const lines = wrapText(theCase.scenarios[scenario]?.label ?? "", most - metrics.tile - TILE_GAP, NAME_FACE);
  const width = metrics.tile + TILE_GAP + Math.max(...lines.map((line) => textWidth(line, NAME_FACE.size, NAME_FACE.weight)));
  const isLeft = scenario === (box.rtl ? 2 : 0);
  const x = isTop ? at.x - width / 2 : isLeft ? box.x : box.x + box.side - width;
  const y = isTop ? at.y - 14 - metrics.tile - (lines.length - 1) * NAME_LINE : at.y + 24;
  const textX = box.rtl ? x + width - metrics.tile - TILE_GAP : x + metrics.tile + TILE_GAP;
  const tile = tileOf(theCase, scenario, { x: box.rtl ? x + width - metrics.tile : x, y, size: metrics.tile });
  const names = stackLines(lines, { x: textX, y: y + metrics.tile / 2 + 4.5, line: NAME_LINE, ...NAME_FACE, tone: "ink" });
  return [{ mark: "tile", tile }, ...names.map((label): Mark => ({ mark: "text", label: { ...label, anchor: box.rtl ? "end" : "start" } }))];
}

/** How much room the names at the corners take above and below the triangle, in pixels. */
export function cornerRoom({ theCase }: FigureInput, side: number, metrics: Metrics): { above: number; below: number } {
  const lines = (scenario: number, most: number) => wrapText(theCase.scenarios[scenario]?.label ?? "", most - metrics.tile - TILE_GAP, NAME_FACE).length;
  const below = Math.max(lines(0, side / 2 - 10), lines(2, side / 2 - 10));
  return { above: 14 + metrics.tile + (lines(1, side) - 1) * NAME_LINE, below: 24 + metrics.tile + (below - 1) * NAME_LINE };
}

/** The triangle without anybody in it: who leads where, the shares along its edges, and the scenarios at its corners. */
export function groundMarks(input: FigureInput, box: TriangleBox, metrics: Metrics): Mark[] {
  const edge: Mark = { mark: "path", path: outlineOf(box, [corner(0), corner(1), corner(2)]), ink: "ink-3", width: 1.25 };
  const names = [0, 1, 2].flatMap((scenario) => cornerName(input, box, scenario, metrics));
  return [...tints(box), ...grid(box), edge, ...edgeLabels(box), ...names];
}

/** The y of the lower corners. */
export const floorOf = (box: TriangleBox): number => box.y + heightOf(box.side);

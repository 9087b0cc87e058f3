import type { Case } from "@/lib/contract/cases";
import { stackLines } from "./frame";
import type { Tile } from "./marks";
import type { Metrics } from "./metrics";
import { mirrorBox, mirrorLabel } from "./mirror";
import type { Mark } from "./scene";
import { wrapText } from "./wrap";

const LETTERS = "ABCDEFGH";
const NAME_FACE = { size: 14, weight: 600 } as const;
const NAME_LINE = 18;
const TILE_GAP = 9;

/** A scenario's tile: its rung in a square, or a letter in a circle where the scenarios have no order. */
export function tileOf({ ordered }: Pick<Case, "ordered">, scenario: number, box: { x: number; y: number; size: number }): Tile {
  const { x, y, size } = box;
  const text = ordered ? String(scenario + 1) : LETTERS.charAt(scenario);
  return { x, y, width: size, height: size, scenario, shape: ordered ? "square" : "circle", text };
}

/** Tile and name of a scenario above its panel, and the y below them. */
export function scenarioHead(theCase: Pick<Case, "ordered" | "scenarios">, scenario: number, place: { x: number; y: number; width: number }, metrics: Metrics): { marks: Mark[]; endY: number } {
  const { tile: size } = metrics;
  const lines = wrapText(theCase.scenarios[scenario]?.label ?? "", place.width - size - TILE_GAP, NAME_FACE);
  const tile = mirrorBox(tileOf(theCase, scenario, { ...place, size }), { ...metrics, width: metrics.rtl ? 2 * place.x + place.width : metrics.width });
  const name = stackLines(lines, { x: place.x + size + TILE_GAP, y: place.y + size / 2 + 5, line: NAME_LINE, ...NAME_FACE, tone: "ink" });
  const mirrored = name.map((label) => mirrorLabel(label, { rtl: metrics.rtl, width: 2 * place.x + place.width }));
  return { marks: [{ mark: "tile", tile }, ...mirrored.map((label): Mark => ({ mark: "text", label }))], endY: place.y + size + (lines.length - 1) * NAME_LINE };
}

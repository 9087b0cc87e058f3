import { stackLines } from "./frame";
import type { Label, Tile } from "./marks";
import type { PathwaysInput } from "./pathways-input";
import { LEAF_GAP, STRIPE_GAP, type PathwaysMetrics } from "./pathways-metrics";
import type { LeafMark } from "./pathways-spec";
import type { PathwaysTexts } from "./pathways-texts";
import { wrapText } from "./wrap";

type Context = {
  input: PathwaysInput;
  texts: PathwaysTexts;
  metrics: PathwaysMetrics;
  place: (x: number) => number;
  /** Where the ribbons end. */
  x: number;
};

/** An end of the tree: which scenario, the branch in words, the height of its ribbon, and where its stripe begins. */
type Leaf = { scenario: number; words: string; ribbon: number; top: number };

const LETTERS = "ABCDEFGH";
/** From the middle of a line of capitals and digits to its baseline, per pixel of its size. */
const TO_BASELINE = 0.36;

function tileOf({ input, metrics, place, x }: Context, scenario: number, y: number): Tile {
  const { tile: size } = metrics;
  const start = x + LEAF_GAP;
  return {
    ...{ x: Math.min(place(start), place(start + size)), y, width: size, height: size, scenario },
    shape: input.ordered ? "square" : "circle",
    text: input.ordered ? String(scenario + 1) : LETTERS.charAt(scenario),
  };
}

/**
 * Lays an end beside its ribbon: tile and share, name, branch in words, centred on the ribbon's middle.
 * Without numbers the name stands beside the tile.
 */
export function layLeaf(context: Context, { scenario, words, ribbon, top }: Leaf): { mark: LeafMark; middle: number; bottom: number } {
  const { texts, metrics, place, x } = context;
  const share = texts.leaf(scenario);
  const start = x + LEAF_GAP;
  const beside = start + metrics.tile + LEAF_GAP;
  const end = metrics.width - metrics.pad;
  const nameX = share === null ? beside : start;
  const name = wrapText(texts.name(scenario), end - nameX, { size: metrics.name.size, weight: 600 });
  const said = wrapText(words, end - start, { size: metrics.words.size, weight: 400 });
  const headHeight = share === null ? 0 : metrics.value.line;
  const height = headHeight + name.length * metrics.name.line + said.length * metrics.words.line;
  const stripe = Math.max(height, ribbon) + STRIPE_GAP;
  const middle = top + (stripe - STRIPE_GAP) / 2;
  const first = middle - height / 2;
  const row = share === null ? metrics.name.line : metrics.value.line;
  const value: Label | null = share === null ? null : {
    ...{ text: share, x: place(beside), y: first + row / 2 + metrics.value.size * TO_BASELINE, size: metrics.value.size },
    ...{ weight: 600, tone: "ink", anchor: "start" },
  };
  const nameY = first + headHeight + metrics.name.line / 2 + metrics.name.size * TO_BASELINE;
  const saidY = nameY + (name.length - 1) * metrics.name.line + metrics.words.line;
  const lines = [
    ...stackLines(name, { x: place(nameX), y: nameY, line: metrics.name.line, size: metrics.name.size, weight: 600, tone: "ink" }),
    ...stackLines(said, { x: place(start), y: saidY, line: metrics.words.line, size: metrics.words.size, weight: 400, tone: "ink-2" }),
  ];
  const tile = tileOf(context, scenario, first + (row - metrics.tile) / 2);
  return { mark: { scenario, tile, value, lines }, middle, bottom: top + stripe };
}

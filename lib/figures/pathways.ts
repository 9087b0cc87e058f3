import { pinsText } from "@/lib/core/pins";
import { sum } from "@/lib/core/sum";
import { stackLines } from "./frame";
import type { Label } from "./marks";
import type { PathwaysInput } from "./pathways-input";
import { layLeaf } from "./pathways-leaf";
import { BAR_WIDTH, pathwaysMetrics, STRIPE_GAP, type PathwaysMetrics } from "./pathways-metrics";
import type { BranchMark, LeafMark, NodeMark, PathwaysSpec } from "./pathways-spec";
import { pathwaysTexts, type PathwaysTexts } from "./pathways-texts";
import { ribbonPath } from "./ribbon";
import { wrapText } from "./wrap";

type Tree = PathwaysInput["tree"];
type Node = Tree["nodes"][number];
type Branch = Node["branches"][number];

type Context = {
  input: PathwaysInput;
  texts: PathwaysTexts;
  metrics: PathwaysMetrics;
  /** The x of the questions at a depth. */
  columnX: (depth: number) => number;
  /** Where all ways end. */
  leafX: number;
  /** Mirrors an x from right to left. */
  place: (x: number) => number;
  marks: { branches: BranchMark[]; nodes: NodeMark[]; leaves: LeafMark[] };
};

/** A question on its way into the picture: its column, the words of the branch that leads to it, and where its stripe begins. */
type Asked = { node: Node; depth: number; into: string | null; top: number };

/** A part that has been laid: where a ribbon meets it, and where the next part may begin. */
type Laid = { middle: number; bottom: number };

/** A ribbon that is not nothing can be seen. */
const LEAST_RIBBON = 1.5;
/** Every ribbon while there are no numbers. */
const NEUTRAL_RIBBON = 8;
const LEAST_BAR = 8;

function nodeAt({ nodes }: Tree, id: string): Node {
  const node = nodes.find((one) => one.id === id);
  if (!node) throw new RangeError(`pathwaysSpec: no node "${id}"`);
  return node;
}

function depthOf(tree: Tree, id: string): number {
  return 1 + Math.max(0, ...nodeAt(tree, id).branches.map(({ node }) => (node === undefined ? 0 : depthOf(tree, node))));
}

function ribbonHeight({ input, metrics }: Context, branch: Branch): number {
  const { numbers, scenarios, tree } = input;
  if (numbers === null) return NEUTRAL_RIBBON;
  const all = sum(numbers.masses);
  const heightOf = ({ node, scenario }: Branch): number => {
    if (node !== undefined) return sum(nodeAt(tree, node).branches.map(heightOf));
    const mass = numbers.masses[scenarios.findIndex(({ id }) => id === scenario)] ?? 0;
    return mass === 0 ? 0 : Math.max(LEAST_RIBBON, (mass / all) * metrics.whole);
  };
  return heightOf(branch);
}

/** The words above a question's bar: the branch that leads there, then the question. */
function headLines({ metrics, columnX, place }: Context, { node, depth, into, top }: Asked): Label[] {
  const x = columnX(depth);
  const width = metrics.width - metrics.pad - x;
  const { words, question } = metrics;
  const before = into === null ? [] : wrapText(into, width, { size: words.size, weight: 400 });
  const asked = wrapText(node.question, width, { size: question.size, weight: 600 });
  const askedY = top + before.length * words.line + question.line;
  return [
    ...stackLines(before, { x: place(x), y: top + words.line, line: words.line, size: words.size, weight: 400, tone: "ink-2" }),
    ...stackLines(asked, { x: place(x), y: askedY, line: question.line, size: question.size, weight: 600, tone: "ink" }),
  ];
}

function layBranch(context: Context, { node, depth }: Asked, branch: Branch, top: number): Laid {
  const { input, leafX, marks } = context;
  const words = context.texts.branch(node.id, branch);
  if (branch.node !== undefined) return layNode(context, { node: nodeAt(input.tree, branch.node), depth: depth + 1, into: words, top });
  const scenario = input.scenarios.findIndex(({ id }) => id === branch.scenario);
  const { mark, ...laid } = layLeaf({ ...context, x: leafX }, { scenario, words, ribbon: ribbonHeight(context, branch), top });
  marks.leaves.push(mark);
  return laid;
}

/** The ribbon of a branch, from its place on the bar to the middle of what it leads to. */
function branchMark({ input, columnX, leafX, place }: Context, { node, depth }: Asked, branch: Branch, ends: { fromY: number; toY: number; height: number }): BranchMark {
  const [fromX, turnedX] = [columnX(depth) + BAR_WIDTH, columnX(depth + 1)];
  const isLeaf = branch.node === undefined;
  return {
    key: pinsText([{ node: node.id, branch: branch.id }]),
    scenario: isLeaf ? input.scenarios.findIndex(({ id }) => id === branch.scenario) : null,
    path: ribbonPath({ fromX, turnedX, toX: isLeaf ? leafX : turnedX, ...ends }, place),
    empty: ends.height === 0,
    supposed: input.supposed.some((pin) => pin.node === node.id && pin.branch === branch.id),
  };
}

/** Lays a question from `top` down: its words, its bar, and its branches in the stripe below the words. */
function layNode(context: Context, asked: Asked): Laid {
  const { marks, columnX, place } = context;
  const { node, depth, top } = asked;
  const lines = headLines(context, asked);
  const firstY = (lines.at(-1)?.y ?? top) + STRIPE_GAP;
  let bottom = firstY;
  const ends = node.branches.map((branch) => {
    const laid = layBranch(context, asked, branch, bottom);
    bottom = laid.bottom;
    return { branch, middle: laid.middle, height: ribbonHeight(context, branch) };
  });
  const height = sum(ends.map((end) => end.height));
  const barHeight = Math.max(LEAST_BAR, height);
  const barY = Math.max(firstY, ((ends[0]?.middle ?? firstY) + (ends.at(-1)?.middle ?? firstY) - barHeight) / 2);
  let fromY = barY + (barHeight - height) / 2;
  for (const end of ends) {
    marks.branches.push(branchMark(context, asked, end.branch, { fromY, toY: end.middle - end.height / 2, height: end.height }));
    fromY += end.height;
  }
  const x = columnX(depth);
  marks.nodes.push({ id: node.id, bar: { x: Math.min(place(x), place(x + BAR_WIDTH)), y: barY, width: BAR_WIDTH, height: barHeight }, lines });
  return { middle: barY + barHeight / 2, bottom: Math.max(bottom, barY + barHeight + STRIPE_GAP) };
}

/**
 * The event tree as a path: a branch is as wide as its share of all, one that several scenarios share is grey, and each
 * carries its share among the branches of its question. Nothing overlaps by construction: each question has the stripe of
 * its branches to itself, and every ribbon has turned into its own before the next question begins.
 *
 * @param width in layout pixels, 320 or more
 * @param from where the drawing begins, in a figure that has a head; else the pad
 * @returns final strings and placed marks; the same input gives the same spec
 * @throws RangeError for a branch to an unknown node
 */
export function pathwaysSpec(input: PathwaysInput, width: number, from?: number): PathwaysSpec {
  const metrics = pathwaysMetrics(width);
  const { pad, leafColumn } = metrics;
  const leafX = width - pad - leafColumn;
  const step = (leafX - pad) / depthOf(input.tree, input.tree.root);
  const marks: Context["marks"] = { branches: [], nodes: [], leaves: [] };
  const texts = pathwaysTexts(input);
  const place = input.direction === "rtl" ? (x: number) => width - x : (x: number) => x;
  const context: Context = { input, texts, metrics, columnX: (depth) => pad + depth * step, leafX, place, marks };
  const { bottom } = layNode(context, { node: nodeAt(input.tree, input.tree.root), depth: 0, into: null, top: from ?? pad });
  const height = Math.ceil(bottom + pad - STRIPE_GAP);
  return { figure: "pathways", width, height, direction: input.direction, title: input.title, description: texts.description, ...marks };
}

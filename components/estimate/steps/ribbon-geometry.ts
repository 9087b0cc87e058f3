import { sum } from "@/lib/core/sum";
import type { AskedBranch, AskedNode } from "@/lib/core/tree-answers/asked-tree";
import type { ShownQuestion } from "@/lib/core/tree-answers/shown-questions";
import { zip } from "@/lib/core/zip";

/** A branch as a band from its question to what follows. `band` is an SVG path; null where its mass is not known: then `line` is drawn. */
export type Ribbon = { id: string; scenario: number | null; band: string | null; line: string };

/** A question as an upright line. */
export type RibbonNode = { id: string; x: number; top: number; bottom: number; massPermille: number | null };

/** The end of a branch in a scenario. */
export type RibbonEnd = { scenario: number; y: number; massPermille: number | null };

/** Everything of the picture in its own units, from the inline start to the end; height depends on the number of scenarios. */
export type RibbonPicture = { width: number; height: number; ribbons: Ribbon[]; nodes: RibbonNode[]; ends: RibbonEnd[] };

const WIDTH = 400;
/** The height of 1000 per mille. */
const WHOLE_HEIGHT = 72;
/** Room of a scenario at the end, so that its label fits. */
const LEAST_SLOT = 22;
const GAP = 12;
const EDGE = 2;

const thick = (massPermille: number | null): number => ((massPermille ?? 0) / 1000) * WHOLE_HEIGHT;
const rounded = (value: number): number => Math.round(value * 10) / 10;

function depthOf(node: AskedNode): number {
  return 1 + Math.max(0, ...node.branches.map(({ next }) => (next ? depthOf(next) : 0)));
}

/**
 * The middle of each scenario's slot at the end, from top to bottom in the order of the branches. The height is that of
 * the tallest picture there can be, so that nothing on the page moves while shares do.
 */
function endsOf(root: AskedNode, massOf: (leaf: number) => number | null): { ends: RibbonEnd[]; height: number } {
  const gaps = GAP * (root.leaves.length - 1);
  const height = WHOLE_HEIGHT + LEAST_SLOT * (root.leaves.length - 1) + gaps + 2 * EDGE;
  const slots = root.leaves.map((scenario) => Math.max(LEAST_SLOT, thick(massOf(scenario))));
  let y = (height - sum(slots) - gaps) / 2;
  const ends = zip(root.leaves, slots).map(([scenario, slot]) => {
    const middle = rounded(y + slot / 2);
    y += slot + GAP;
    return { scenario, massPermille: massOf(scenario), y: middle };
  });
  return { ends, height };
}

/** A band or a line that leaves and arrives level. */
function curve(from: { x: number; y: number }, to: { x: number; y: number }, thickness: number): { band: string; line: string } {
  const middle = rounded((from.x + to.x) / 2);
  const half = thickness / 2;
  const along = (offset: number, back: boolean): string => {
    const [start, end] = back ? [to, from] : [from, to];
    return `${rounded(start.x)} ${rounded(start.y + offset)} C ${middle} ${rounded(start.y + offset)} ${middle} ${rounded(end.y + offset)} ${rounded(end.x)} ${rounded(end.y + offset)}`;
  };
  return { band: `M ${along(-half, false)} L ${along(half, true)} Z`, line: `M ${along(0, false)}` };
}

/**
 * The tree as ribbons whose thickness is the mass of a branch. Questions stand in columns by their depth, in the middle
 * of the scenarios that they can end in; all scenarios end on one line.
 *
 * @param questions as `shownQuestions` gives them. O(branches · depth).
 */
export function ribbonPicture(root: AskedNode, questions: readonly ShownQuestion[]): RibbonPicture {
  const shownOf = new Map(questions.map((question) => [question.node.id, question]));
  const leafMass = new Map(questions.flatMap(({ branches }) => branches.filter(({ branch }) => !branch.next).map(({ branch, massPermille }) => [branch.leaves[0], massPermille])));
  const { ends, height } = endsOf(root, (leaf) => leafMass.get(leaf) ?? null);
  const column = (WIDTH - 2 * EDGE) / depthOf(root);
  const middleOf = (leaves: readonly number[]): number => {
    const ys = ends.filter(({ scenario }) => leaves.includes(scenario)).map(({ y }) => y);
    return sum(ys) / ys.length;
  };
  const ribbons: Ribbon[] = [];
  const nodes: RibbonNode[] = [];
  const draw = (node: AskedNode, depth: number): void => {
    const shown = shownOf.get(node.id);
    const x = EDGE + depth * column;
    const half = Math.max(thick(shown?.massPermille ?? null), 8) / 2;
    const y = middleOf(node.leaves);
    nodes.push({ id: node.id, x: rounded(x), top: rounded(y - half), bottom: rounded(y + half), massPermille: shown?.massPermille ?? null });
    const masses = shown?.branches.map(({ massPermille }) => massPermille) ?? [];
    const rest = Math.max(0, half * 2 - sum(masses.map(thick)));
    const room = masses.map((mass) => (mass === null ? rest / masses.filter((other) => other === null).length : thick(mass)));
    let start = y - sum(room) / 2;
    zip(zip(node.branches, masses), room).forEach(([[branch, mass], height]: [[AskedBranch, number | null], number]) => {
      const to = branch.next ? { x: x + column, y: middleOf(branch.leaves) } : { x: WIDTH - EDGE, y: middleOf(branch.leaves) };
      const { band, line } = curve({ x, y: start + height / 2 }, to, height);
      start += height;
      ribbons.push({ id: `${node.id} ${branch.id}`, scenario: branch.next ? null : (branch.leaves[0] ?? null), band: mass ? band : null, line });
      if (branch.next) draw(branch.next, depth + 1);
    });
  };
  draw(root, 0);
  return { width: WIDTH, height, ribbons, nodes, ends };
}

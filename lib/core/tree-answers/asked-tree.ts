import { hasOneLeafEach, type EventTree } from "../tree";

/** A branch of a question: the scenarios that it can end in, and the question that follows, if one does. */
export type AskedBranch = { readonly id: string; readonly leaves: readonly number[]; readonly next: AskedNode | null };

/** A question of the tree with everything below it; `leaves` are indices of scenarios. */
export type AskedNode = { readonly id: string; readonly leaves: readonly number[]; readonly branches: readonly AskedBranch[] };

/**
 * The tree as questions that can be answered, from the root down; null where answers would not say what each scenario
 * is worth: without exactly one leaf per scenario, or with a question of fewer than two branches. Such a tree is
 * shown, not asked.
 *
 * @param scenarioIds in the order of the weights
 * @throws RangeError for a tree that is none: a branch to an unknown node, or a second way to one. O(branches).
 */
export function askedTree(tree: EventTree, scenarioIds: readonly string[]): AskedNode | null {
  if (!hasOneLeafEach(tree, scenarioIds)) return null;
  const waiting = new Map(tree.nodes.map((node) => [node.id, node]));
  const nodeAt = (id: string): AskedNode => {
    const node = waiting.get(id);
    if (!node) throw new RangeError(`askedTree: no node "${id}", or more than one way to it`);
    waiting.delete(id);
    const branches = node.branches.map((branch): AskedBranch => {
      const next = branch.node === undefined ? null : nodeAt(branch.node);
      return { id: branch.id, next, leaves: next?.leaves ?? scenarioIds.flatMap((scenario, index) => (scenario === branch.scenario ? [index] : [])) };
    });
    return { id: node.id, branches, leaves: branches.flatMap(({ leaves }) => leaves) };
  };
  const root = nodeAt(tree.root);
  const isAsked = questionsOf(root).every(({ branches }) => branches.length >= 2 && branches.every(({ leaves }) => leaves.length > 0));
  return isAsked && root.leaves.length === scenarioIds.length ? root : null;
}

/** A question and all below it, each before those that follow it. O(nodes²). */
export function questionsOf(root: AskedNode): AskedNode[] {
  return [root, ...root.branches.flatMap(({ next }) => (next ? questionsOf(next) : []))];
}

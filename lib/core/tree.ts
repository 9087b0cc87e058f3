import { sum } from "./sum";

type Branch = { readonly id: string; readonly node?: string; readonly scenario?: string };
type Node = { readonly id: string; readonly branches: readonly Branch[] };

/** An event tree as case files hold it: each branch leads to a further node or to a scenario (a leaf). */
export type EventTree = { readonly root: string; readonly nodes: readonly Node[] };

/** One branch under its condition. `share` is `mass` / `nodeMass`; null where the node has no mass: not defined. */
export type Conditional = { node: string; branch: string; mass: number; nodeMass: number; share: number | null };

/**
 * The conditional probabilities that the leaves imply, in the order of the nodes and branches.
 * The leaves are the truth: pool leaves first, then derive; a pool of conditionals is another thing.
 *
 * @param massByScenario mass of each leaf in any unit; the tree has one leaf per scenario
 * @throws RangeError for a branch to an unknown node. O(nodes · depth).
 */
export function conditionals(tree: EventTree, massByScenario: Readonly<Record<string, number>>): Conditional[] {
  const massBelow = (branch: Branch): number =>
    branch.node === undefined ? (massByScenario[branch.scenario ?? ""] ?? 0) : sum(nodeOf(tree, branch.node).branches.map(massBelow));
  return tree.nodes.flatMap((node) => {
    const masses = node.branches.map(massBelow);
    const nodeMass = sum(masses);
    return node.branches.map((branch, position) => {
      const mass = masses[position] ?? 0;
      return { node: node.id, branch: branch.id, mass, nodeMass, share: nodeMass === 0 ? null : mass / nodeMass };
    });
  });
}

/**
 * The mass of each scenario when the branches have the given conditional probabilities: the product along the path,
 * added up where a scenario has several leaves.
 *
 * @param shareOf the probability of a branch given that its node is reached; a node's shares sum to 1
 * @throws RangeError for a branch to an unknown node. O(branches).
 */
export function leaves(tree: EventTree, shareOf: (node: string, branch: string) => number): Record<string, number> {
  const massByScenario: Record<string, number> = {};
  const descend = (node: Node, reached: number): void => {
    for (const branch of node.branches) {
      const mass = reached * shareOf(node.id, branch.id);
      if (branch.node !== undefined) descend(nodeOf(tree, branch.node), mass);
      if (branch.scenario !== undefined) massByScenario[branch.scenario] = (massByScenario[branch.scenario] ?? 0) + mass;
    }
  };
  descend(nodeOf(tree, tree.root), 1);
  return massByScenario;
}

/** Whether the tree has exactly one leaf per scenario. Only then do shares say what its branches are worth. O(branches). */
export function hasOneLeafEach(tree: EventTree, scenarioIds: readonly string[]): boolean {
  const ends = tree.nodes.flatMap((node) => node.branches.flatMap((branch) => branch.scenario ?? []));
  return ends.length === scenarioIds.length && scenarioIds.every((id) => ends.includes(id));
}

function nodeOf(tree: EventTree, id: string): Node {
  const node = tree.nodes.find((candidate) => candidate.id === id);
  if (!node) throw new RangeError(`tree: no node "${id}"`);
  return node;
}

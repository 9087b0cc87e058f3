import { sum } from "./sum";

type Branch = { readonly id: string; readonly node?: string; readonly scenario?: string };
type Node = { readonly id: string; readonly branches: readonly Branch[] };

/** An event tree as case files hold it: each branch leads to a further node or to a scenario (a leaf). */
export type EventTree = { readonly root: string; readonly nodes: readonly Node[] };

/** The end of a way through the tree: a branch that leads to a scenario. A scenario may have several. */
export type Leaf = { readonly node: string; readonly branch: string; readonly scenario: string };

/** One branch under its condition. `share` is `mass` / `nodeMass`; null where the node has no mass: not defined. */
export type Conditional = { node: string; branch: string; mass: number; nodeMass: number; share: number | null };

/**
 * The conditional probabilities that the leaves imply, in the order of the nodes and branches.
 * The leaves are the truth: pool leaves first, then derive; a pool of conditionals is another thing.
 *
 * @param massOfLeaf the mass of a leaf, ≥ 0, in any unit; the scenario says it where each has one leaf (`hasOneLeafEach`)
 * @throws RangeError for a branch to an unknown node. O(branches).
 */
export function conditionals(tree: EventTree, massOfLeaf: (leaf: Leaf) => number): Conditional[] {
  const nodeAt = nodesOf(tree);
  const known = new Map<string, { branch: string; mass: number }[]>();
  const massesOf = (node: Node): { branch: string; mass: number }[] => {
    const masses = known.get(node.id) ?? node.branches.map((branch) => ({ branch: branch.id, mass: massBelow(node.id, branch) }));
    known.set(node.id, masses);
    return masses;
  };
  const massBelow = (node: string, { id: branch, node: next, scenario }: Branch): number => {
    if (next !== undefined) return totalOf(massesOf(nodeAt(next)));
    return scenario === undefined ? 0 : massOfLeaf({ node, branch, scenario });
  };
  return tree.nodes.flatMap((node) => {
    const nodeMass = totalOf(massesOf(node));
    return massesOf(node).map(({ branch, mass }) => ({ node: node.id, branch, mass, nodeMass, share: nodeMass === 0 ? null : mass / nodeMass }));
  });
}

function totalOf(branches: readonly { mass: number }[]): number {
  return sum(branches.map(({ mass }) => mass));
}

/**
 * The leaves with their mass when the branches have the given conditional probabilities: the product along the way.
 * From the top down, branch by branch.
 *
 * @param shareOf the probability of a branch given that its node is reached; a node's shares sum to 1. Null, as
 *   `conditionals` gives it, where nothing reaches the node
 * @throws RangeError for a branch to an unknown node, or a null share at a node that is reached. O(branches).
 */
export function leaves(tree: EventTree, shareOf: (node: string, branch: string) => number | null): (Leaf & { mass: number })[] {
  const nodeAt = nodesOf(tree);
  const leavesBelow = (node: Node, reached: number): (Leaf & { mass: number })[] =>
    node.branches.flatMap(({ id: branch, node: next, scenario }) => {
      const share = shareOf(node.id, branch);
      if (share === null && reached > 0) throw new RangeError(`leaves: no share for the branch "${branch}" of "${node.id}", which is reached`);
      const mass = reached * (share ?? 0);
      if (next !== undefined) return leavesBelow(nodeAt(next), mass);
      return scenario === undefined ? [] : [{ node: node.id, branch, scenario, mass }];
    });
  return leavesBelow(nodeAt(tree.root), 1);
}

/** The mass of each scenario: that of its leaves, added up. In the order in which scenarios first appear. O(leaves). */
export function massByScenario(all: readonly (Leaf & { mass: number })[]): Map<string, number> {
  const masses = new Map<string, number>();
  for (const { scenario, mass } of all) masses.set(scenario, (masses.get(scenario) ?? 0) + mass);
  return masses;
}

/** Whether the tree has exactly one leaf per scenario. Only then do shares say what its branches are worth. O(branches). */
export function hasOneLeafEach(tree: EventTree, scenarioIds: readonly string[]): boolean {
  const ends = tree.nodes.flatMap((node) => node.branches.flatMap((branch) => branch.scenario ?? []));
  return ends.length === scenarioIds.length && scenarioIds.every((id) => ends.includes(id));
}

function nodesOf(tree: EventTree): (id: string) => Node {
  const nodes = new Map(tree.nodes.map((node) => [node.id, node]));
  return (id) => {
    const node = nodes.get(id);
    if (!node) throw new RangeError(`tree: no node "${id}"`);
    return node;
  };
}

import type { EventTree } from "./tree";

/** A branch that is supposed to happen. */
export type Pin = { readonly node: string; readonly branch: string };

const BETWEEN_PINS = ",";
const INSIDE_PIN = ".";

/**
 * The branches on the way from the root to this one, it included: who supposes it supposes them all.
 * Null for a branch that the tree does not have, or that no way leads to. O(depth · branches).
 */
export function pinsTo(tree: EventTree, { node, branch }: Pin): Pin[] | null {
  const known = tree.nodes.find(({ id }) => id === node)?.branches.some(({ id }) => id === branch) ?? false;
  const way: Pin[] = [];
  for (let at: Pin | undefined = known ? { node, branch } : undefined; at; at = branchInto(tree, at.node)) {
    // a circle has no root above it
    if (way.length >= tree.nodes.length) return null;
    way.unshift(at);
  }
  return way[0]?.node === tree.root ? way : null;
}

function branchInto(tree: EventTree, target: string): Pin | undefined {
  if (target === tree.root) return undefined;
  for (const { id: node, branches } of tree.nodes) {
    const into = branches.find((branch) => branch.node === target);
    if (into) return { node, branch: into.id };
  }
  return undefined;
}

/** Pins as an address holds them: "n1.n1-yes,n2.n2-no"; ids hold neither sign. */
export function pinsText(pins: readonly Pin[]): string {
  return pins.map(({ node, branch }) => `${node}${INSIDE_PIN}${branch}`).join(BETWEEN_PINS);
}

/**
 * Reads what an address supposes: one way down from the root, as far as it is pinned. Pins cannot contradict each other:
 * what does not lie on the way of those before it is left out, and so is what the tree does not have. O(pins · depth · branches).
 */
export function pinsFromText(tree: EventTree, text: string): Pin[] {
  let way: Pin[] = [];
  for (const pin of text.split(BETWEEN_PINS)) {
    const [node = "", branch = "", ...rest] = pin.split(INSIDE_PIN);
    const further = rest.length === 0 ? pinsTo(tree, { node, branch }) : null;
    if (further && further.length > way.length && startsWith(further, way)) way = further;
  }
  return way;
}

function startsWith(way: readonly Pin[], beginning: readonly Pin[]): boolean {
  return beginning.every(({ node, branch }, index) => way[index]?.node === node && way[index].branch === branch);
}

/** An event tree as case files hold it: each branch leads to a further node or to a scenario. */
export type EventTree = {
  readonly root: string;
  readonly nodes: readonly {
    readonly id: string;
    readonly branches: readonly { readonly id: string; readonly node?: string; readonly scenario?: string }[];
  }[];
};

/** One branch as the leaves have it. `share` is its part of the node's mass: null where the mass is 0, not defined. */
export type Conditional = { node: string; branch: string; mass: number; share: number | null };

/** The conditional probabilities that leaf masses imply, node by node. Any unit; a scenario may have several leaves? */
export function conditionals(tree: EventTree, massByScenario: Readonly<Record<string, number>>): Conditional[] {
  void tree; void massByScenario;
  return [];
}

/** Leaves from conditionals. */
export function leafShares(tree: EventTree, shareByBranch: Readonly<Record<string, number>>): Record<string, number> {
  void tree; void shareByBranch;
  return {};
}

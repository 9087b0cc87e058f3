import { askedTree, type AskedNode } from "@/lib/core/tree-answers/asked-tree";
import type { EstimateSubject } from "../estimate-subject";

/** The questions of the case's event tree, or null where it has none that can be answered step by step. O(branches). */
export function askedTreeOf({ tree, scenarios }: Pick<EstimateSubject, "tree" | "scenarios">): AskedNode | null {
  return tree ? askedTree(tree, scenarios.map(({ id }) => id)) : null;
}

import * as z from "zod";
import { leaves, massByScenario, type EventTree } from "@/lib/core/tree";
import { sum } from "@/lib/core/sum";
import type { Answer } from "./answer";
import { probability } from "./fields";

/** Conditional shares below one node may miss a sum of 1 by so much. */
const TOLERANCE = 1e-6;

type NestedNode = { id: string; p?: number; children?: NestedNode[] };

/** A tree in which each node holds its children, and each child its probability `p` given that its parent is reached. */
export const nestedTree: z.ZodType<NestedNode> = z.strictObject({
  id: z.string(),
  p: probability.optional(),
  get children() {
    return z.array(nestedTree).min(1).superRefine(checkShares).optional();
  },
});

function checkShares(children: readonly NestedNode[], context: z.RefinementCtx): void {
  const without = children.findIndex(({ p }) => p === undefined);
  if (without >= 0) return context.addIssue({ code: "custom", path: [without, "p"], message: "is missing" });
  const total = sum(children.map(({ p }) => p ?? 0));
  if (Math.abs(total - 1) > TOLERANCE) context.addIssue({ code: "custom", message: `must have shares p that sum to 1, and they sum to ${total}` });
}

/** The mass of each leaf, by its id; leaves of one id are added up. */
export function treeLeaves(root: NestedNode): Answer {
  const shares = new Map<string, Map<string, number>>();
  const nodes: EventTree["nodes"][number][] = [];
  // Inner nodes are known by their place, because two of them may bear the same id.
  const plant = (place: string, { children = [] }: NestedNode): void => {
    const branches = children.map((child, index) => ({ ...(child.children ? { node: `${place}.${index}` } : { scenario: child.id }), id: String(index) }));
    nodes.push({ id: place, branches });
    shares.set(place, new Map(children.map(({ p = 0 }, index) => [String(index), p])));
    children.forEach((child, index) => child.children && plant(`${place}.${index}`, child));
  };
  plant("root", root);
  const all = leaves({ root: "root", nodes }, (node, branch) => shares.get(node)?.get(branch) ?? null);
  return Object.fromEntries(massByScenario(all));
}

import fc from "fast-check";
import type { EventTree } from "../tree";
import { askedTree, type AskedNode } from "./asked-tree";

type Node = EventTree["nodes"][number];

/** "Do strikes go on (n1)? Do they widen (n2)?": calm, limited and war, with a question asked only after a yes. */
export const LADDER: EventTree = {
  root: "n1",
  nodes: [
    { id: "n1", branches: [{ id: "no", scenario: "calm" }, { id: "yes", node: "n2" }] },
    { id: "n2", branches: [{ id: "limited", scenario: "limited" }, { id: "war", scenario: "war" }] },
  ],
};

/** Two questions below the root, and a choice of three: scenarios 0 and 1 below "x", 2, 3 and 4 below "y". */
const WIDE: EventTree = {
  root: "r",
  nodes: [
    { id: "r", branches: [{ id: "r-x", node: "x" }, { id: "r-y", node: "y" }] },
    { id: "x", branches: [{ id: "x0", scenario: "s0" }, { id: "x1", scenario: "s1" }] },
    { id: "y", branches: [{ id: "y2", scenario: "s2" }, { id: "y3", scenario: "s3" }, { id: "y4", scenario: "s4" }] },
  ],
};

/** The fixture as questions. Throws when it cannot be asked. */
function asked(tree: EventTree, scenarioIds: readonly string[]): AskedNode {
  const root = askedTree(tree, scenarioIds);
  if (!root) throw new RangeError("asked: this tree is only shown");
  return root;
}

export const ladder = asked(LADDER, ["calm", "limited", "war"]);
export const wide = asked(WIDE, ["s0", "s1", "s2", "s3", "s4"]);

const scenarioName = (index: number): string => `s${index}`;

/** Any tree over `k` scenarios: each question has two to four branches; the tape decides how the scenarios are dealt to them. */
function treeFrom(scenarios: readonly number[], tape: readonly number[]): EventTree {
  const choices = [...tape];
  const nodes: Node[] = [];
  const build = (below: readonly number[]): string => {
    const id = `n${nodes.length}`;
    const place = nodes.push({ id, branches: [] }) - 1;
    const arity = 2 + ((choices.shift() ?? 0) % (Math.min(below.length, 4) - 1));
    const groups = Array.from({ length: arity }, (_, group) => below.slice(group, group + 1));
    below.slice(arity).forEach((scenario) => groups[(choices.shift() ?? 0) % arity]?.push(scenario));
    const branches = groups.map((group, at) => {
      const [first = 0] = group;
      return group.length === 1 ? { id: `${id}-${at}`, scenario: scenarioName(first) } : { id: `${id}-${at}`, node: build(group) };
    });
    nodes[place] = { id, branches };
    return id;
  };
  const root = build(scenarios);
  return { root, nodes };
}

/** A random tree with one leaf for each of `k` scenarios, of any depth, as questions. */
export function anyTree(k: number): fc.Arbitrary<AskedNode> {
  const order = fc.shuffledSubarray([...Array(k).keys()], { minLength: k, maxLength: k });
  return fc
    .tuple(order, fc.array(fc.nat(11), { minLength: 2 * k, maxLength: 2 * k }))
    .map(([scenarios, tape]) => asked(treeFrom(scenarios, tape), [...Array(k).keys()].map(scenarioName)));
}

import fc from "fast-check";
import type { EventTree } from "./tree";

/** Nests branches; the end of each is a leaf. */
type Nested = "leaf" | Nested[];

const { branches } = fc.letrec<{ nested: Nested; branches: Nested[] }>((tie) => ({
  nested: fc.oneof({ maxDepth: 4, withCrossShrink: true }, fc.constant<"leaf">("leaf"), tie("branches")),
  branches: fc.array(tie("nested"), { minLength: 1, maxLength: 3 }),
}));

function grown(below: Nested[]): { tree: EventTree; scenarioIds: string[] } {
  const nodes: { id: string; branches: { id: string; node?: string; scenario?: string }[] }[] = [];
  const scenarioIds: string[] = [];
  const leaf = () => {
    const scenario = `s${scenarioIds.length}`;
    scenarioIds.push(scenario);
    return scenario;
  };
  const grow = (id: string, inside: Nested[]): void => {
    nodes.push({ id, branches: inside.map((one, index) => (one === "leaf" ? { id: `b${index}`, scenario: leaf() } : { id: `b${index}`, node: `${id}-${index}` })) });
    inside.forEach((one, index) => {
      if (one !== "leaf") grow(`${id}-${index}`, one);
    });
  };
  grow("n", below);
  return { tree: { root: "n", nodes: nodes.toReversed() }, scenarioIds };
}

/** Trees of any shape with one leaf per scenario. */
export const grownTree = branches.map(grown);

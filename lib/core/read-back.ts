import { chanceOf, type Chance } from "./chance";
import { ratioOf, type Ratio } from "./ratio";
import { conditionals, hasOneLeafEach, type EventTree } from "./tree";
import { WHOLE_PERMILLE } from "./whole";

/** One piece of the sentence that reads an estimate back; scenarios by index. The messages render it. */
export type Token =
  | { kind: "top"; scenario: number; chance: Chance; second: number; ratio: Ratio }
  | { kind: "smallest"; scenario: number; chance: Chance }
  /** "If strikes resume, an even chance that they widen": a branch of a node below the root. */
  | { kind: "conditional"; node: string; branch: string; chance: Chance }
  /** With a button that sets the share to `usePermille` instead. */
  | { kind: "warning"; warns: "impossible" | "certain"; scenario: number; usePermille: number }
  /** "Is that what you mean?" */
  | { kind: "question" };

/** The event tree, with the scenarios in the order of the weights. */
export type ScenarioTree = EventTree & { readonly scenarioIds: readonly string[] };

/**
 * Reads an estimate back to its author: the top scenario with its ratio to the second, the smallest, the conditionals
 * of the tree, warnings for 0 and 100 %, and the question whether that is meant.
 *
 * Ties: the lower index is the top, the higher index the smallest. A smallest of 0 % is left to its warning; with one
 * scenario at 100 % only that is said, since the zeros follow from it.
 *
 * @param weightsPermille a complete estimate: integers that sum to 1000
 * @param tree used when it has one leaf per scenario. O(K log K + tree).
 */
export function readBack(weightsPermille: readonly number[], tree?: ScenarioTree): Token[] {
  return [...ranking(weightsPermille), ...(tree ? branches(weightsPermille, tree) : []), ...warnings(weightsPermille), { kind: "question" }];
}

function ranking(weightsPermille: readonly number[]): Token[] {
  const ranked = [...weightsPermille.entries()].sort(([a, weightA], [b, weightB]) => weightB - weightA || a - b);
  const [first, second] = ranked;
  const last = ranked.at(-1);
  if (!first || !second || !last || second[1] === 0) return [];
  const top: Token = { kind: "top", scenario: first[0], chance: chanceOf(first[1], WHOLE_PERMILLE), second: second[0], ratio: ratioOf(first[1], second[1]) };
  return last[1] === 0 ? [top] : [top, { kind: "smallest", scenario: last[0], chance: chanceOf(last[1], WHOLE_PERMILLE) }];
}

/** The last branch of each node below the root: case files list branches from calm to severe. Undefined ones are left out. */
function branches(weightsPermille: readonly number[], tree: ScenarioTree): Token[] {
  if (!hasOneLeafEach(tree, tree.scenarioIds)) return [];
  const all = conditionals(tree, ({ scenario }) => weightsPermille[tree.scenarioIds.indexOf(scenario)] ?? 0);
  return tree.nodes.flatMap((node): Token[] => {
    const last = all.findLast((conditional) => conditional.node === node.id);
    if (node.id === tree.root || !last || last.nodeMass === 0) return [];
    return [{ kind: "conditional", node: node.id, branch: last.branch, chance: chanceOf(last.mass, last.nodeMass) }];
  });
}

function warnings(weightsPermille: readonly number[]): Token[] {
  const certain = weightsPermille.indexOf(WHOLE_PERMILLE);
  if (certain !== -1) return [{ kind: "warning", warns: "certain", scenario: certain, usePermille: WHOLE_PERMILLE - 1 }];
  return weightsPermille.flatMap((weight, scenario): Token[] =>
    weight === 0 ? [{ kind: "warning", warns: "impossible", scenario, usePermille: 1 }] : [],
  );
}

import { largestRemainder } from "./largest-remainder";
import type { Pin } from "./pins";
import type { ScenarioTree } from "./read-back";
import { sum } from "./sum";

/**
 * What an estimate implies for the scenarios once branches are supposed to happen: the shares below the last pin, scaled
 * up to the whole. Nothing is assumed beyond the estimate itself.
 *
 * @param tree has one leaf per scenario (`hasOneLeafEach`)
 * @param weightsPermille integers that sum to 1000, in the order of `tree.scenarioIds`
 * @param pins one way down from the root, as `pinsFromText` gives it; none gives the weights themselves
 * @returns per mille that sum to 1000 by largest remainder; null where the pins have no mass: not defined. O(branches).
 */
export function whatIf(tree: ScenarioTree, weightsPermille: readonly number[], pins: readonly Pin[]): number[] | null {
  const last = pins.at(-1);
  const possible = last ? scenariosBelow(tree, last) : tree.scenarioIds;
  const kept = weightsPermille.map((weight, index) => (possible.includes(tree.scenarioIds[index] ?? "") ? weight : 0));
  const mass = sum(kept);
  return mass === 0 ? null : largestRemainder(kept.map((weight) => weight / mass));
}

function scenariosBelow(tree: ScenarioTree, pin: Pin): string[] {
  const nodeAt = new Map(tree.nodes.map((node) => [node.id, node]));
  const taken = nodeAt.get(pin.node)?.branches.filter(({ id }) => id === pin.branch) ?? [];
  const found: string[] = [];
  // the loop runs over what it appends, too
  for (const { node, scenario } of taken) {
    if (scenario !== undefined) found.push(scenario);
    if (node !== undefined) taken.push(...(nodeAt.get(node)?.branches ?? []));
  }
  return found;
}

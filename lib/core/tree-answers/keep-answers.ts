import { withRestTaken } from "../distribution";
import type { Draft } from "../draft";
import { WHOLE_PERMILLE } from "../whole";
import type { AskedNode } from "./asked-tree";
import { distribute } from "./distribute";
import { forgetUnexplained } from "./forget-unexplained";

/**
 * What a finished gesture leaves of the answers; to be called after each, whichever way in it came from.
 *
 * Answers whose node has got a mass are applied, so that a typed 50 % stays 50 % when the mass above it changes and a
 * branch that was at 0 % finds its answer again. They move only leaves of one age that the gesture itself did not set:
 * leaves are the truth, and a number that a person set is his. What no longer explains the leaves is forgotten.
 * With nothing to do the same draft comes back. O(1000 · leaves · depth).
 */
export function keepAnswers(draft: Draft, root: AskedNode): Draft {
  if (Object.keys(draft.answers).length === 0) return draft;
  const moved = withRestTaken(distribute(draft, root, WHOLE_PERMILLE, (node) => isOneOlderGroup(draft, node)));
  const stands = draft.weightsPermille.every((weight, index) => weight === moved.weightsPermille[index] && draft.set[index] === moved.set[index]);
  const age = moved.age.map((old, index) => (moved.set[index] && !draft.set[index] ? draft.clock : old));
  return forgetUnexplained(stands ? draft : { ...moved, age }, root);
}

function isOneOlderGroup({ set, age, lock, clock }: Draft, { leaves }: AskedNode): boolean {
  const ages = new Set(leaves.map((leaf) => age[leaf]));
  return ages.size === 1 && !ages.has(clock) && leaves.every((leaf) => set[leaf] && !lock[leaf]);
}

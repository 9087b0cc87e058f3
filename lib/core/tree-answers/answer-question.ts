import type { Answer, Draft } from "../draft";
import { questionsOf, type AskedNode } from "./asked-tree";
import { distribute } from "./distribute";
import { keepAnswers } from "./keep-answers";
import { nodeMasses } from "./node-masses";

/**
 * A finished answer to a question of the tree, always from the draft at the start of the gesture.
 *
 * The node's mass stays: the branch gets its rounded part, its siblings share the rest, and below kept answers are
 * applied again; all leaves that this sets get one new age. Locked leaves bound the branch, and an answer that they do
 * not allow is not kept. Where the node has no mass, or none that is known yet, nothing moves: the answer is kept until
 * it counts.
 *
 * @param answer `num` / `den` in [0, 1]; `den` at most 10^12. For an unknown question the same draft comes back.
 *   O(1000 · leaves · depth).
 */
export function answerQuestion(base: Draft, root: AskedNode, nodeId: string, answer: Answer): Draft {
  const node = questionsOf(root).find(({ id }) => id === nodeId);
  if (!node) return base;
  const asked: Draft = { ...base, answers: { ...base.answers, [nodeId]: answer } };
  const mass = nodeMasses(base, root).get(nodeId)?.massPermille ?? 0;
  if (mass === 0) return asked;
  const hasNoLock = ({ leaves }: AskedNode): boolean => !leaves.some((leaf) => base.lock[leaf]);
  const placed = distribute(asked, node, mass, (below) => below === node || hasNoLock(below));
  const clock = base.clock + 1;
  const age = placed.age.map((old, leaf) => (node.leaves.includes(leaf) && placed.set[leaf] && !placed.lock[leaf] ? clock : old));
  return keepAnswers({ ...placed, clock, age }, root);
}

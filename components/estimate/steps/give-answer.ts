import type { Draft } from "@/lib/core/draft";
import { stepShare } from "@/lib/core/draft-step";
import { answerQuestion } from "@/lib/core/tree-answers/answer-question";
import type { AskedNode } from "@/lib/core/tree-answers/asked-tree";
import { questionsOf } from "@/lib/core/tree-answers/asked-tree";
import { branchRange } from "@/lib/core/tree-answers/branch-range";
import { nodeMasses } from "@/lib/core/tree-answers/node-masses";
import { partOf } from "@/lib/core/tree-answers/part-of";
import { shownQuestions } from "@/lib/core/tree-answers/shown-questions";
import type { HeldAnswer } from "../answer-texts";
import type { EstimateAction, GestureSource } from "../estimate-state";
import { answerFieldId } from "./answer-ids";

/** The branch of a question, in its tree. */
export type AnswerPlace = { root: AskedNode; nodeId: string; branchId: string };

type Part = { num: number; den: number };

/** An answer in per mille, as a bar gives it: written as short as it can be. */
function ofPermille(permille: number): Part & { text: string } {
  return { num: permille, den: 1000, text: String(permille / 10) };
}

/** The action that answers a question with a typed fraction, or with a bar's per mille. `draft`: what is on the screen. */
export function givenAnswer(place: AnswerPlace, draft: Draft, source: GestureSource, part: Part & { text: string } | number): EstimateAction {
  const { root, nodeId, branchId } = place;
  const answer = { branch: branchId, ...(typeof part === "number" ? ofPermille(part) : part) };
  const make = (base: Draft) => answerQuestion(base, root, nodeId, answer);
  return { type: "change", control: answerFieldId(nodeId, branchId), source, make, held: heldBy(place, draft, answer) };
}

/** The action of a key on a bar: a step from what the branch has on the screen. */
export function steppedAnswer(place: AnswerPlace, draft: Draft, stepPermille: number, isRepeated: boolean): EstimateAction {
  const share = shownQuestions(draft, place.root)
    .find(({ node }) => node.id === place.nodeId)
    ?.branches.find(({ branch }) => branch.id === place.branchId)?.share;
  return givenAnswer(place, draft, "keys", stepShare(share ? partOf(1000, share) : 0, stepPermille, isRepeated));
}

/** The limit of the locks that an answer wants to pass, in per mille of its question; null when it does not. */
function heldBy({ root, nodeId, branchId }: AnswerPlace, draft: Draft, answer: Part): HeldAnswer | null {
  const node = questionsOf(root).find(({ id }) => id === nodeId);
  const branch = node?.branches.find(({ id }) => id === branchId);
  const mass = nodeMasses(draft, root).get(nodeId)?.massPermille ?? 0;
  if (!node || !branch || mass === 0) return null;
  const { min, max } = branchRange(draft, node, branch, mass);
  const wanted = partOf(mass, answer);
  if (wanted >= min && wanted <= max) return null;
  const [bound, limit] = wanted > max ? (["most", max] as const) : (["least", min] as const);
  return { control: answerFieldId(nodeId, branchId), bound, permille: partOf(1000, { num: limit, den: mass }) };
}

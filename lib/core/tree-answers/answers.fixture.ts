import fc from "fast-check";
import type { Answer, Draft } from "../draft";
import { sum } from "../sum";
import type { AskedNode } from "./asked-tree";
import { explains } from "./explains";
import { partOf } from "./part-of";
import { shownQuestions, type ShownBranch } from "./shown-questions";

export const scenarioCount = fc.integer({ min: 2, max: 8 });
/** Whole and tenth per cents, and fractions such as 1/7. */
export const fraction = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map((num) => ({ num, den: 100 })),
  fc.integer({ min: 0, max: 1000 }).map((num) => ({ num, den: 1000 })),
  fc.integer({ min: 1, max: 40 }).chain((den) => fc.nat(den).map((num) => ({ num, den }))),
);
/** Chooses from a list of any length: `at`. */
export const pick = fc.nat(1000);

type Part = Pick<Answer, "num" | "den">;

/** An answer to a question, for the branch that was picked. */
export function answerTo(node: AskedNode | undefined, branchPick: number, { num, den }: Part): Answer {
  const branch = node?.branches[branchPick % node.branches.length]?.id ?? "";
  return { branch, num, den, text: `${num}/${den}` };
}

/** The element of a list that a pick stands for. */
export function at<T>(list: readonly T[], choice: number): T | undefined {
  return list[choice % list.length];
}

/** Branches whose displayed share is not exact. */
export function inexact(draft: Draft, root: AskedNode): string[] {
  return shownQuestions(draft, root).flatMap(({ node, massPermille, state, branches }) => {
    if (state !== "open" || massPermille === null) return [];
    const answer = draft.answers[node.id];
    if (answer && !explains(draft, node, massPermille, answer)) return [node.id];
    const masses = branches.flatMap(({ massPermille: mass }) => mass ?? []);
    if (masses.length === branches.length && sum(masses) !== massPermille) return [`${node.id}: sum`];
    return branches.filter((shown) => !isExact(shown, massPermille, answer)).map(({ branch }) => branch.id);
  });
}

function isExact({ share, massPermille: mass }: ShownBranch, nodeMass: number, answer: Answer | undefined): boolean {
  if (share?.from === "typed") return partOf(nodeMass, share) === mass;
  if (share?.from === "rest") return answer !== undefined && nodeMass - partOf(nodeMass, answer) === mass;
  return share === null || (share.num === mass && share.den === nodeMass);
}

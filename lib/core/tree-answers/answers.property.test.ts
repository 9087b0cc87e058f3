import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftFromWeights, emptyDraft, equalShares, setShare, type Answer, type Draft } from "../draft";
import { answerQuestion } from "./answer-question";
import { answerTo, at, fraction, inexact, pick, scenarioCount } from "./answers.fixture";
import { questionsOf, type AskedNode } from "./asked-tree";
import { keepAnswers } from "./keep-answers";
import { nodeMasses } from "./node-masses";
import { partOf } from "./part-of";
import { anyTree } from "./tree.fixture";

describe("answerQuestion(base, root, node, answer) on a random complete draft", () => {
  const complete = (k: number) => fc.array(fc.nat(1000), { minLength: k - 1, maxLength: k - 1 }).map((cuts) => [...cuts, 0, 1000].sort((a, b) => a - b)).map((ends) => ends.slice(1).map((end, index) => end - (ends[index] ?? 0)));
  const question = scenarioCount.chain((k) => fc.tuple(anyTree(k), complete(k), pick, pick, fraction));
  const always = (promise: string, check: (before: Draft, after: Draft, root: AskedNode, node: AskedNode, answer: Answer) => void) =>
    it(promise, () =>
      fc.assert(
        fc.property(question, ([root, weights, nodePick, branchPick, part]) => {
          const node = at(questionsOf(root), nodePick) ?? root;
          const answer = answerTo(node, branchPick, part);
          const before = draftFromWeights(Object.freeze(weights));
          check(before, answerQuestion(before, root, node.id, answer), root, node, answer);
        }),
        { numRuns: 1000 },
      ),
    );

  always("keeps the node's mass, and every share outside it", (before, after, root, node) => {
    expect(nodeMasses(after, root).get(node.id)?.massPermille).toBe(nodeMasses(before, root).get(node.id)?.massPermille);
    before.weightsPermille.forEach((weight, leaf) => expect(node.leaves.includes(leaf) || after.weightsPermille[leaf] === weight).toBe(true));
  });

  always("gives the branch its rounded part and remembers the answer as typed", (_, after, root, node, answer) => {
    const { massPermille, branchesPermille } = nodeMasses(after, root).get(node.id) ?? {};
    expect(branchesPermille?.[node.branches.findIndex(({ id }) => id === answer.branch)]).toBe(partOf(massPermille ?? NaN, answer));
    expect(after.answers[node.id]).toEqual(answer);
  });

  always("changes nothing when repeated", (_, after, root, node, answer) => {
    expect(answerQuestion(after, root, node.id, answer).weightsPermille).toEqual(after.weightsPermille);
  });
});

/** Whether `below` is a question under `node`. */
function isBelow(node: AskedNode, below: AskedNode): boolean {
  return node !== below && questionsOf(node).includes(below);
}

describe("a typed answer", () => {
  const deep = fc.integer({ min: 3, max: 8 }).chain((k) => fc.tuple(fc.constant(k), anyTree(k).filter((root) => questionsOf(root).length > 1)));
  const change = fc.tuple(pick, pick, fraction);

  it("survives 200 answers above it, to the thousandth", () => {
    fc.assert(
      fc.property(deep, change, fc.array(change, { minLength: 200, maxLength: 200 }), ([k, root], [pickNode, pickBranch, part], changes) => {
        const below = at(questionsOf(root).slice(1), pickNode) ?? root;
        const answer = answerTo(below, pickBranch, part);
        const above = questionsOf(root).filter((node) => isBelow(node, below));
        const start = answerQuestion(equalShares(emptyDraft(k)), root, below.id, answer);
        changes.reduce((draft, [nodePick, branchPick, next]) => {
          const node = at(above, nodePick) ?? root;
          const after = answerQuestion(draft, root, node.id, answerTo(node, branchPick, next));
          expect(after.answers[below.id]).toEqual(answer);
          expect(inexact(after, root)).toEqual([]);
          return after;
        }, start);
      }),
      { numRuns: 30 },
    );
  });

  it("survives 200 changes of a bar beside its question", () => {
    const beside = deep.filter(([, root]) => questionsOf(root).some(({ leaves }) => leaves.length < root.leaves.length));
    const moves = fc.array(fc.tuple(pick, fc.integer({ min: 0, max: 1000 })), { minLength: 200, maxLength: 200 });
    fc.assert(
      fc.property(beside, change, moves, ([k, root], [pickNode, pickBranch, part], edits) => {
        const below = at(questionsOf(root).slice(1), pickNode) ?? root;
        const answer = answerTo(below, pickBranch, part);
        const outside = root.leaves.filter((leaf) => !below.leaves.includes(leaf));
        edits.reduce((draft, [leafPick, to]) => {
          const after = keepAnswers(setShare(draft, at(outside, leafPick) ?? 0, to), root);
          expect(after.answers[below.id]).toEqual(answer);
          expect(inexact(after, root)).toEqual([]);
          return after;
        }, answerQuestion(equalShares(emptyDraft(k)), root, below.id, answer));
      }),
      { numRuns: 30 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftFromWeights, emptyDraft, equalShares, isComplete, leftPermille, restAsZero, setAll, setShare, toggleLock, type Draft } from "../draft";
import { commitDraft, historyOf, redo, undo, type DraftHistory } from "../draft-history";
import { answerQuestion } from "./answer-question";
import { answerTo, at, fraction, inexact, pick, scenarioCount } from "./answers.fixture";
import { questionsOf, type AskedNode } from "./asked-tree";
import { keepAnswers } from "./keep-answers";
import { anyTree } from "./tree.fixture";

function frozen(draft: Draft): Draft {
  Object.values(draft).forEach((part) => Object.freeze(part));
  return Object.freeze(draft);
}

/** What is wrong with a draft; nothing when it is sound. */
function faults(draft: Draft): string[] {
  const left = leftPermille(draft);
  const checks = {
    "integers ≥ 0": draft.weightsPermille.every((weight) => Number.isInteger(weight) && weight >= 0),
    "sum to 1000 with what is left": isComplete(draft) ? left === 0 : left >= 0,
    "unset means 0, unlocked, of no age": draft.set.every((isSet, index) => isSet || (draft.weightsPermille[index] === 0 && !draft.lock[index] && draft.age[index] === 0)),
    "never one unset alone": draft.set.filter((isSet) => !isSet).length !== 1,
    "no age beyond the clock": Math.max(...draft.age) <= draft.clock,
  };
  return Object.entries(checks).flatMap(([promise, holds]) => (holds ? [] : [promise]));
}

type Gesture = (draft: Draft, root: AskedNode) => Draft;
const elsewhere = (make: (draft: Draft) => Draft): Gesture => (draft, root) => keepAnswers(make(draft), root);

const gesture: fc.Arbitrary<Gesture> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(pick, fc.integer({ min: -20, max: 1020 })).map(([index, to]) => elsewhere((draft) => setShare(draft, index % draft.set.length, to))) },
  {
    weight: 8,
    arbitrary: fc.tuple(pick, pick, fraction).map(
      ([nodePick, branchPick, part]): Gesture => (draft, root) => {
        const node = at(questionsOf(root), nodePick);
        return answerQuestion(draft, root, node?.id ?? "", answerTo(node, branchPick, part));
      },
    ),
  },
  { weight: 2, arbitrary: pick.map((index) => elsewhere((draft) => toggleLock(draft, index % draft.set.length))) },
  { weight: 1, arbitrary: fc.constant(elsewhere(equalShares)) },
  { weight: 1, arbitrary: fc.constant(elsewhere(restAsZero)) },
  { weight: 1, arbitrary: fc.constant(elsewhere((draft) => emptyDraft(draft.set.length))) },
  { weight: 1, arbitrary: fc.constant(elsewhere((draft) => draftFromWeights(draft.set.map((_, index) => (index === 0 ? 1000 : 0))))) },
  { weight: 1, arbitrary: pick.map((index) => elsewhere((draft) => setAll(draft, draft.set.map((_, at) => (at === index % draft.set.length ? 1000 : 0))))) },
);

type Step = { gesture: Gesture } | { travel: (history: DraftHistory) => DraftHistory };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: gesture.map((one) => ({ gesture: one })) },
  { weight: 2, arbitrary: fc.constantFrom(undo, redo).map((travel) => ({ travel })) },
);

function taken(history: DraftHistory, one: Step, root: AskedNode): DraftHistory {
  if ("travel" in one) return one.travel(history);
  const before = history.present;
  const after = frozen(one.gesture(before, root));
  const moved = before.lock.flatMap((locked, index) => (locked && after.weightsPermille[index] !== before.weightsPermille[index] ? [index] : []));
  // starting over and going back to the submitted estimate clear the locks, and the clock with them
  if (after.clock > 0) expect(moved).toEqual([]);
  return commitDraft(history, after);
}

describe("answers and shares, mixed", () => {
  const walk = scenarioCount.chain((k) => fc.tuple(fc.constant(k), anyTree(k), fc.array(step, { minLength: 100, maxLength: 100 })));

  it("keep every invariant of the draft and show exact conditionals, 10,000 gestures on random trees with locks, undo and partial drafts", () => {
    fc.assert(
      fc.property(walk, ([k, root, steps]) => {
        steps.reduce((history, one) => {
          const next = taken(history, one, root);
          expect([...faults(next.present), ...inexact(next.present, root)]).toEqual([]);
          return next;
        }, historyOf(emptyDraft(k)));
      }),
      { numRuns: 100 },
    );
  });

  it("are brought back whole by undo", () => {
    const some = scenarioCount.chain((k) => fc.tuple(fc.constant(k), anyTree(k), fc.array(gesture, { minLength: 20, maxLength: 20 })));
    fc.assert(
      fc.property(some, ([k, root, gestures]) => {
        const history = gestures.reduce((past, make) => commitDraft(past, make(past.present, root)), historyOf(emptyDraft(k)));
        const undone = history.past.reduce((past) => undo(past), history);
        expect(undone.present).toEqual(emptyDraft(k));
        expect(history.past.reduce((past) => redo(past), undone).present).toEqual(history.present);
      }),
      { numRuns: 50 },
    );
  });
});

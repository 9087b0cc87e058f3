import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyDraft, equalShares, isComplete, leftPermille, restAsZero, setAll, setShare, toggleLock, type Draft } from "./draft";
import { commitDraft, historyOf, redo, undo, type DraftHistory } from "./draft-history";
import { setOne, shareRange } from "./distribution";

/** `k` integers ≥ 0 that sum to `whole`; cuts that coincide make zeros. */
const composition = (k: number, whole: number, least = 0) =>
  fc
    .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: whole - k * least })), { minLength: k - 1, maxLength: k - 1 })
    .map((cuts) => [...cuts, 0, whole - k * least].sort((a, b) => a - b))
    .map((ends) => ends.slice(1).map((end, index) => end - (ends[index] ?? 0) + least));

const NEWEST_AGE = 4;

/** Any state of `k` scenarios, reachable or not: complete or with two or more unset, zeros, equal ages, locks if asked. */
const draftOf = (k: number, locks: boolean): fc.Arbitrary<Draft> =>
  fc
    .record({
      unset: fc.oneof(fc.constant<number[]>([]), fc.uniqueArray(fc.nat(k - 1), { minLength: 2, maxLength: k })),
      placed: fc.integer({ min: 0, max: 1000 }),
      ages: fc.array(fc.nat(NEWEST_AGE), { minLength: k, maxLength: k }),
      locked: fc.array(locks ? fc.boolean() : fc.constant(false), { minLength: k, maxLength: k }),
    })
    .chain(({ unset, placed, ages, locked }) => {
      const set = ages.map((_, index) => !unset.includes(index));
      const count = set.filter(Boolean).length;
      const whole = unset.length === 0 ? 1000 : placed;
      return (count === 0 ? fc.constant<number[]>([]) : composition(count, whole)).map((weights) => {
        const waiting = [...weights];
        return frozen({
          weightsPermille: set.map((isSet) => (isSet ? (waiting.shift() ?? 0) : 0)),
          set,
          age: ages.map((age, index) => (set[index] ? age : 0)),
          lock: locked.map((isLocked, index) => isLocked && set[index] === true),
          clock: NEWEST_AGE,
          answers: {},
        });
      });
    });

const scenarioCount = fc.integer({ min: 2, max: 8 });
const target = fc.integer({ min: -20, max: 1020 });
const move = scenarioCount.chain((k) => fc.tuple(draftOf(k, true), fc.nat(k - 1), target, target));

function frozen(draft: Draft): Draft {
  Object.values(draft).forEach((part) => Object.freeze(part));
  return Object.freeze(draft);
}

function expectSound(draft: Draft): void {
  const left = leftPermille(draft);
  expect(draft.weightsPermille.every((weight) => Number.isInteger(weight) && weight >= 0)).toBe(true);
  expect(isComplete(draft) ? left === 0 : left >= 0).toBe(true);
  draft.set.forEach((isSet, index) => expect(isSet || (draft.weightsPermille[index] === 0 && !draft.lock[index])).toBe(true));
}

const others = (draft: Draft, moved: number): number[] =>
  [...draft.set.keys()].filter((index) => index !== moved && draft.set[index]);
const weightOf = (draft: Draft, index: number): number => draft.weightsPermille[index] ?? NaN;

describe("setOne(base, index, target)", () => {
  const always = (promise: string, check: (base: Draft, index: number, target: number, further: number) => void) =>
    it(promise, () => fc.assert(fc.property(move, ([base, index, to, further]) => check(base, index, to, further)), { numRuns: 1000 }));

  always("keeps integers ≥ 0 that with what is left sum to 1000", (base, index, to) => expectSound(setOne(base, index, to)));

  always("leaves locked shares, locks and answers alone", (base, index, to) => {
    const after = setOne(base, index, to);
    base.lock.forEach((isLocked, other) => expect(!isLocked || weightOf(after, other) === weightOf(base, other)).toBe(true));
    expect([after.lock, after.answers]).toEqual([base.lock, base.answers]);
  });

  always("reaches every target within range, and the nearest end beyond it", (base, index, to) => {
    const { min, max } = shareRange(base, index);
    expect(weightOf(setOne(base, index, to), index)).toBe(Math.min(max, Math.max(min, to)));
  });

  always("raises no other set share when raising", (base, index, to) => {
    const after = setOne(base, index, to);
    if (weightOf(after, index) < weightOf(base, index)) return;
    others(base, index).forEach((other) => expect(weightOf(after, other)).toBeLessThanOrEqual(weightOf(base, other)));
  });

  always("lowers no other share when lowering", (base, index, to) => {
    const after = setOne(base, index, to);
    if (weightOf(after, index) > weightOf(base, index)) return;
    others(base, index).forEach((other) => expect(weightOf(after, other)).toBeGreaterThanOrEqual(weightOf(base, other)));
  });

  always("moves no other share the wrong way when the target grows further", (base, index, to, further) => {
    const [low, high] = [Math.min(to, further), Math.max(to, further)].map((value) => setOne(base, index, value));
    if (!low || !high) return;
    others(base, index).forEach((other) => expect(weightOf(high, other)).toBeLessThanOrEqual(weightOf(low, other)));
  });

  always("keeps the order of shares inside an age group", (base, index, to) => {
    const after = setOne(base, index, to);
    const movable = others(base, index).filter((other) => !base.lock[other]);
    for (const larger of movable)
      for (const smaller of movable)
        if (base.age[larger] === base.age[smaller] && weightOf(base, larger) > weightOf(base, smaller))
          expect(weightOf(after, larger)).toBeGreaterThanOrEqual(weightOf(after, smaller));
  });

  always("changes nothing when repeated", (base, index, to) => {
    const once = setOne(base, index, to);
    expect(setOne(once, index, to)).toEqual(once);
  });

  always("gives the base exactly when the target is the start value of a set share", (base, index) => {
    if (base.set[index]) expect(setOne(base, index, weightOf(base, index))).toEqual(base);
  });

  always("lets no number that a person set fall to 0 while another can give", (base, index, to) => {
    const after = setOne(base, index, to);
    const fallen = others(base, index).filter((other) => (base.age[other] ?? 0) > 0 && weightOf(base, other) > 0 && weightOf(after, other) === 0);
    if (fallen.length === 0) return;
    expect(leftPermille(after)).toBe(0);
    const stillGiving = others(base, index).filter((other) => !base.lock[other] && weightOf(after, other) > ((base.age[other] ?? 0) > 0 ? 1 : 0));
    expect(stillGiving).toEqual([]);
  });
});

describe("setShare(base, index, target), edit after edit", () => {
  const order = (k: number) => fc.shuffledSubarray([...Array(k).keys()], { minLength: k, maxLength: k });

  it("reaches any target from empty with K−1 edits in any order", () => {
    const goal = scenarioCount.chain((k) => fc.tuple(composition(k, 1000), order(k)));
    fc.assert(
      fc.property(goal, ([wanted, sequence]) => {
        const reached = sequence.slice(1).reduce((draft, index) => frozen(setShare(draft, index, wanted[index] ?? 0)), emptyDraft(wanted.length));
        expect(reached.weightsPermille).toEqual(wanted);
        expect(isComplete(reached)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("reaches any positive target from any unlocked state with K−1 edits and never disturbs those entered", () => {
    const goal = scenarioCount.chain((k) => fc.tuple(draftOf(k, false), composition(k, 1000, 1), order(k)));
    fc.assert(
      fc.property(goal, ([start, wanted, sequence]) => {
        let draft = start;
        sequence.slice(1).forEach((index, position, edits) => {
          draft = frozen(setShare(draft, index, wanted[index] ?? 0));
          edits.slice(0, position + 1).forEach((entered) => expect(weightOf(draft, entered)).toBe(wanted[entered]));
        });
        expect(draft.weightsPermille).toEqual(wanted);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("random gestures", () => {
  const gesture = fc.oneof(
    fc.tuple(fc.nat(7), target).map(([index, to]) => (draft: Draft) => setShare(draft, index % draft.set.length, to)),
    fc.nat(7).map((index) => (draft: Draft) => toggleLock(draft, index % draft.set.length)),
    fc.constant(equalShares),
    fc.constant(restAsZero),
    fc.constant((draft: Draft) => emptyDraft(draft.set.length)),
    fc.constant((draft: Draft) => setAll(draft, draft.set.map((_, index) => (index === 0 ? 1000 : 0)))),
  );
  const step = fc.oneof(
    { weight: 8, arbitrary: gesture.map((change) => (history: DraftHistory) => commitDraft(history, frozen(change(history.present)))) },
    { weight: 2, arbitrary: fc.constantFrom(undo, redo) },
  );

  it("keep every invariant, 10,000 of them with locks, undo and redo", () => {
    fc.assert(
      fc.property(scenarioCount, fc.array(step, { minLength: 100, maxLength: 100 }), (k, steps) => {
        steps.reduce((history, take) => {
          const next = take(history);
          expectSound(next.present);
          expect(next.present.set.filter((isSet) => !isSet)).not.toHaveLength(1);
          return next;
        }, historyOf(emptyDraft(k)));
      }),
      { numRuns: 100 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftFromWeights, emptyDraft, isComplete, leftPermille, setShare, toggleLock, type Draft } from "./draft";
import { choosePhrase, phraseFits, phraseShown } from "./words";

const bands = (...ends: [string, number, number][]) => ends.map(([term, lowPermille, highPermille]) => ({ terms: [term], lowPermille, highPermille }));

/** The bounds of ICD 203 and of PHIA: bands that meet, and bands with gaps between. */
const icd203 = {
  id: "icd203",
  bands: bands(["remote", 10, 50], ["very unlikely", 50, 200], ["unlikely", 200, 450], ["even", 450, 550], ["likely", 550, 800], ["very likely", 800, 950], ["almost certain", 950, 990]),
};
const phia = {
  id: "phia",
  bands: bands(["remote", 0, 50], ["highly unlikely", 100, 200], ["unlikely", 250, 350], ["realistic", 400, 500], ["likely", 550, 750], ["highly likely", 800, 900], ["almost certain", 950, 1000]),
};
const [REMOTE, VERY_UNLIKELY, UNLIKELY, EVEN, LIKELY, VERY_LIKELY] = [0, 1, 2, 3, 4, 5];
const lexicon = fc.constantFrom(icd203, phia);

type Choice = { index: number; band: number };
const choose = (draft: Draft, choices: readonly Choice[], from = icd203) =>
  choices.reduce((before, { index, band }) => Object.freeze(choosePhrase(before, index, band, from)), draft);
const shownOf = (draft: Draft, from = icd203) => [...draft.set.keys()].map((index) => phraseShown(draft, index, from));

describe("choosePhrase(base, index, band, lexicon)", () => {
  it("puts an unset share in the middle of its band", () =>
    expect(choosePhrase(emptyDraft(3), 1, UNLIKELY, icd203)).toMatchObject({ weightsPermille: [0, 325, 0], set: [false, true, false] }));

  it("moves a set share to the nearest value inside, and not at all when it is inside", () => {
    const base = draftFromWeights([575, 310, 115]);
    expect(choosePhrase(base, 0, UNLIKELY, icd203).weightsPermille[0]).toBe(450);
    expect(choosePhrase(base, 0, VERY_LIKELY, icd203).weightsPermille[0]).toBe(800);
    expect(choosePhrase(base, 0, LIKELY, icd203).weightsPermille).toEqual(base.weightsPermille);
  });

  it("puts every share inside its band once all phrases are chosen here", () => {
    const draft = choose(emptyDraft(3), [{ index: 0, band: LIKELY }, { index: 1, band: VERY_UNLIKELY }, { index: 2, band: VERY_UNLIKELY }]);
    // 550 + 50 + 50 is 350 short; widths 250, 150, 150
    expect(draft.weightsPermille).toEqual([709, 146, 145]);
    expect([draft.age, isComplete(draft)]).toEqual([[3, 3, 3], true]);
  });

  it("lets exactly 64 of the 343 triples of ICD 203 add up, and keeps each of those in its bands", () => {
    const all = [...icd203.bands.keys()];
    let count = 0;
    for (const first of all) for (const second of all) for (const third of all) {
      const one = choosePhrase(emptyDraft(3), 0, first, icd203);
      const two = choosePhrase(one, 1, second, icd203);
      if (!phraseFits(one, 1, second, icd203) || !phraseFits(two, 2, third, icd203)) continue;
      count += 1;
      expect(shownOf(choosePhrase(two, 2, third, icd203))).toEqual([first, second, third]);
    }
    expect(count).toBe(64);
  });

  it("refuses a phrase that cannot add up: the same draft comes back", () => {
    const likely = choosePhrase(emptyDraft(3), 0, LIKELY, icd203);
    expect(choosePhrase(likely, 1, EVEN, icd203)).not.toBe(likely);
    expect(choosePhrase(likely, 1, LIKELY, icd203)).toBe(likely);
  });

  const scenarios = fc.integer({ min: 2, max: 8 });
  const sound = (draft: Draft) => {
    expect(draft.weightsPermille.every((weight) => Number.isInteger(weight) && weight >= 0)).toBe(true);
    expect(isComplete(draft) ? leftPermille(draft) === 0 : leftPermille(draft) >= 0).toBe(true);
  };

  it("gives the same shares in whatever order all phrases are chosen, each inside its band", () =>
    fc.assert(
      fc.property(
        lexicon,
        scenarios.chain((k) => fc.tuple(fc.array(fc.nat(6), { minLength: k, maxLength: k }), fc.shuffledSubarray([...Array(k).keys()], { minLength: k, maxLength: k }))),
        (from, [wanted, order]) => {
          const lows = wanted.reduce((total, band) => total + (from.bands[band]?.lowPermille ?? 0), 0);
          const highs = wanted.reduce((total, band) => total + (from.bands[band]?.highPermille ?? 0), 0);
          fc.pre(lows <= 1000 && highs >= 1000);
          const choices = wanted.map((band, index) => ({ index, band }));
          const inOrder = choose(emptyDraft(wanted.length), choices, from);
          const shuffled = choose(emptyDraft(wanted.length), order.map((index) => ({ index, band: wanted[index] ?? 0 })), from);
          expect(shuffled.weightsPermille).toEqual(inOrder.weightsPermille);
          expect(shownOf(inOrder, from)).toEqual(wanted);
          sound(inOrder);
        },
      ),
    ));

  it("never leaves the band that was just chosen, whatever was set or locked before", () =>
    fc.assert(
      fc.property(
        lexicon,
        scenarios.chain((k) => fc.tuple(fc.constant(k), fc.array(fc.tuple(fc.nat(k - 1), fc.nat(1000), fc.boolean()), { maxLength: 6 }), fc.array(fc.record({ index: fc.nat(k - 1), band: fc.nat(6) }), { minLength: 1, maxLength: 12 }))),
        (from, [k, before, choices]) => {
          const start = before.reduce((draft, [index, share, locks]) => (locks ? toggleLock(draft, index) : setShare(draft, index, share)), emptyDraft(k));
          choices.reduce((draft, { index, band }) => {
            const after = choosePhrase(draft, index, band, from);
            sound(after);
            draft.lock.forEach((isLocked, other) => expect(!isLocked || after.weightsPermille[other] === draft.weightsPermille[other]).toBe(true));
            if (phraseFits(draft, index, band, from)) expect(phraseShown(after, index, from)).toBe(draft.lock[index] ? phraseShown(draft, index, from) : band);
            else expect(after).toBe(draft);
            return after;
          }, start);
        },
      ),
    ));
});

describe("phrases after another gesture", () => {
  const chosen = choose(emptyDraft(3), [{ index: 0, band: LIKELY }, { index: 1, band: UNLIKELY }, { index: 2, band: REMOTE }]);

  it("bind no longer: a number set by hand stays when one phrase changes", () => {
    const byHand = setShare(chosen, 1, 300);
    expect(choosePhrase(byHand, 2, VERY_UNLIKELY, icd203).weightsPermille[1]).toBe(300);
  });

  it("are still shown while they hold the share, also at an end that the next band begins with", () => {
    const atTheEnd = choosePhrase(draftFromWeights([575, 310, 115]), 0, UNLIKELY, icd203);
    expect([atTheEnd.weightsPermille[0], phraseShown(atTheEnd, 0, icd203)]).toEqual([450, UNLIKELY]);
    expect(phraseShown(setShare(atTheEnd, 0, 600), 0, icd203)).toBe(LIKELY);
  });
});

describe("phraseShown(draft, index, lexicon)", () => {
  it("is null while unset and where the lexicon has no phrase", () => {
    expect(phraseShown(emptyDraft(3), 0, icd203)).toBeNull();
    expect(shownOf(draftFromWeights([995, 5, 0]))).toEqual([null, null, null]);
    expect(shownOf(draftFromWeights([600, 230, 170]), phia)).toEqual([4, null, 1]);
  });
});

describe("phraseFits(draft, index, band, lexicon)", () => {
  it("counts locked shares at their value, and for a locked one only what it holds", () => {
    const locked = toggleLock(draftFromWeights([600, 300, 100]), 0);
    expect([UNLIKELY, LIKELY].map((band) => phraseFits(locked, 1, band ?? 0, icd203))).toEqual([true, false]);
    expect([UNLIKELY, LIKELY].map((band) => phraseFits(locked, 0, band ?? 0, icd203))).toEqual([false, true]);
  });
});

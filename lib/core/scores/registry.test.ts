import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { people, rowsOf } from "../people.fixture";
import { SCORES, type Score } from "./registry";

const scores: Score[] = Object.values(SCORES);
const certain = (k: number, sure: number) => Array.from({ length: k }, (_, scenario) => (scenario === sure ? 1 : 0));

describe("SCORES", () => {
  it("lists each rule under its own id, in the order of display", () => {
    expect(Object.entries(SCORES).map(([key, { id }]) => [key, id])).toEqual(["brier", "log", "spherical", "baseline", "rps", "gjpOrdered", "orderedLog"].map((id) => [id, id]));
  });
  it("marks the rules that need ordered scenarios", () => expect(scores.filter(({ orderedOnly }) => orderedOnly).map(({ id }) => id)).toEqual(["rps", "gjpOrdered", "orderedLog"]));
  it("marks the rules of which more is better", () => expect(scores.filter(({ lowerIsBetter }) => !lowerIsBetter).map(({ id }) => id)).toEqual(["spherical", "baseline"]));
  it("shows a formula and counts its versions from 1", () => scores.forEach(({ formula, version }) => expect([formula.length > 4, version]).toEqual([true, 1])));
  it("scores the example of three rungs", () => {
    const expected = { brier: 0.26, log: 0.510825623766, spherical: 0.884651736929, baseline: 53.5026479282, rps: 0.085, gjpOrdered: 0.17, orderedLog: 0.308093069712 };
    Object.entries(expected).forEach(([id, score]) => expect(SCORES[id as keyof typeof SCORES].score([0.6, 0.3, 0.1], 0)).toBeCloseTo(score, 9));
  });
  it("is at its best for certainty that comes true, and at its worst for certainty of the other end", () =>
    scores.forEach(({ score, best, worst }) => expect([score(certain(4, 0), 0), score(certain(4, 3), 0)]).toEqual([best, worst])));
  it("never leaves the bounds, and rewards nobody more than who was certain of the outcome", () =>
    fc.assert(fc.property(people, ({ estimates, outcome }) => {
      for (const row of rowsOf(estimates)) for (const { score, best, worst } of scores) {
        expect(score(row, outcome)).toBeGreaterThanOrEqual(Math.min(best, worst) - 1e-12);
        expect(score(row, outcome)).toBeLessThanOrEqual(Math.max(best, worst) + 1e-12);
      }
    })));
  it("is proper: on average over what may happen, saying what one believes is never beaten", () =>
    fc.assert(fc.property(people, ({ estimates }) => {
      const [belief = [], other = belief] = rowsOf(estimates);
      const expected = ({ score }: Score, said: readonly number[]) =>
        belief.reduce((total, probability, outcome) => total + (probability > 0 ? probability * score(said, outcome) : 0), 0);
      for (const rule of scores) {
        const gain = expected(rule, belief) - expected(rule, other);
        expect(rule.lowerIsBetter ? -gain : gain).toBeGreaterThanOrEqual(-1e-9);
      }
    })));
});

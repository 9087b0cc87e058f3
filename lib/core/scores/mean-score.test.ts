import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { people, rowsOf, SEED7 } from "../people.fixture";
import { crowdOf } from "../row-crowd";
import { sum } from "../sum";
import { Tally } from "../tally/tally";
import { meanScore } from "./mean-score";
import { SCORES, type Score } from "./registry";

const scores: Score[] = Object.values(SCORES);

describe("meanScore(rule, crowd, rows, outcome)", () => {
  it("is the mean of everybody's own score, by every rule", () =>
    scores.forEach((rule) => expect(meanScore(rule, crowdOf(SEED7), SEED7, 1)).toBeCloseTo(sum(SEED7.map((row) => rule.score(row, 1))) / 7, 10)));
  it("reads the columns of the crowd where they are enough", () =>
    expect(scores.filter((rule) => Number.isFinite(meanScore(rule, crowdOf(SEED7), [], 1))).map(({ id }) => id)).toEqual(["brier", "log", "baseline", "rps", "gjpOrdered"]));
  it("agrees with the rows for any people, infinite scores included", () =>
    fc.assert(fc.property(people, ({ k, estimates, outcome }) => {
      const rows = rowsOf(estimates);
      const tally = new Tally(k);
      tally.addAll(estimates);
      for (const rule of scores) {
        const own = rows.map((row) => rule.score(row, outcome));
        const mean = meanScore(rule, tally, rows, outcome);
        if (own.every(Number.isFinite)) expect(mean).toBeCloseTo(sum(own) / own.length, 9);
        else expect(mean).toBe(rule.lowerIsBetter ? Infinity : -Infinity);
      }
    })));
});

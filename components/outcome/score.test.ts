import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brier, uniformBrier } from "@/lib/core/scores/brier";
import { beside, brierSumText, scoreRows, scoreText } from "./score";

const scores = { mine: 0.29, uniform: uniformBrier(3), pools: { linear: 0.35, log: 0.2, median: null, cumulativeMedian: 0.29 } };

describe("beside(mine, other)", () => {
  it("calls the lower score better", () => expect([beside(0.2, 0.3), beside(0.3, 0.2)]).toEqual(["better", "worse"]));
  it("calls the same what is printed the same", () => expect(beside(0.66666, 0.66701)).toBe("same"));
});

describe("scoreRows(brier)", () => {
  it("puts the best first, me before my equals, and leaves out pools of nobody", () => {
    expect(scoreRows(scores).map(({ who }) => who)).toEqual(["log", "mine", "cumulativeMedian", "linear", "uniform"]);
  });

  it("has no row of mine without an estimate", () => {
    expect(scoreRows({ ...scores, mine: null }).map(({ who }) => who)).toEqual(["log", "cumulativeMedian", "linear", "uniform"]);
  });
});

describe("scoreText(score)", () => {
  it("prints three decimals", () => expect([0, 2, uniformBrier(3)].map(scoreText)).toEqual(["0.000", "2.000", "0.667"]));
});

describe("brierSumText(weights, happened)", () => {
  it("writes the distance of each share from what came true", () => {
    expect(brierSumText([575, 310, 115], 0)).toBe("(1 − 0.575)² + 0.31² + 0.115²");
  });

  it("adds up to the Brier score", () => {
    const weights = fc.tuple(fc.nat(1000), fc.nat(1000)).map(([a, b]) => [Math.min(a, b), Math.abs(a - b), 1000 - Math.max(a, b)]);
    fc.assert(
      fc.property(weights, fc.nat(2), (shares, happened) => {
        const terms = brierSumText(shares, happened).split(" + ").map((term) => term.replace("²", "").replace(/[()]/g, ""));
        const total = terms.map((term) => term.split(" − ").map(Number)).reduce((sum, [a = 0, b]) => sum + (b === undefined ? a : a - b) ** 2, 0);
        expect(total).toBeCloseTo(brier(shares.map((share) => share / 1000), happened), 9);
      }),
    );
  });
});

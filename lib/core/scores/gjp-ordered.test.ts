import { expect, it } from "vitest";
import { brier } from "./brier";
import { gjpOrdered } from "./gjp-ordered";

it("gjpOrdered(probabilities, outcome) is 0.27 for the published example of four rungs", () =>
  expect(gjpOrdered(Object.freeze([0.15, 0.45, 0.25, 0.15]), 2)).toBeCloseTo(0.27, 12));
it("gjpOrdered is the mean Brier score of the cuts as questions with two answers", () => {
  const cuts = [0.02, 0.1, 0.7, 0.95].map((below, cut) => brier([below, 1 - below], 3 <= cut ? 0 : 1));
  expect(gjpOrdered([0.02, 0.08, 0.6, 0.25, 0.05], 3)).toBeCloseTo(cuts.reduce((a, b) => a + b) / 4, 12);
});
it("gjpOrdered is Brier for two rungs", () => expect(gjpOrdered([0.3, 0.7], 0)).toBeCloseTo(brier([0.3, 0.7], 0), 12));

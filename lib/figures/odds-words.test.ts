import fc from "fast-check";
import { expect, it } from "vitest";
import { translate } from "./figure-input.fixture";
import { oddsKey } from "./odds-words";

it.each([
  [0, "next to nothing"],
  [0.004, "next to nothing"],
  [0.02, "about one in fifty"],
  [0.1, "about one in ten"],
  [0.16, "about one in six"],
  [0.34, "about one in three"],
  [0.397, "about two in five"],
  [0.5, "an even chance"],
  [0.6, "about three in five"],
  [0.66, "about two in three"],
  [0.9, "about nine in ten"],
  [0.99, "near certainty"],
  [1, "near certainty"],
])("oddsKey(%s) is said as %s", (share, words) => {
  expect(translate("odds", { odds: oddsKey(share) })).toBe(words);
});

it("oddsKey(share) has its own words for every key", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.97, noNaN: true }), (share) => {
      expect(translate("odds", { odds: oddsKey(share) })).not.toBe("near certainty");
    }),
  );
});

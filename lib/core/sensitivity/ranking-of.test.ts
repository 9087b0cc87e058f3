import { expect, it } from "vitest";
import { rankingOf } from "./ranking-of";

it("rankingOf(probabilities) goes from the likeliest to the least likely, the first of equals first", () =>
  expect([rankingOf(Object.freeze([0.2, 0.5, 0.3])), rankingOf([0.25, 0.5, 0.25]), rankingOf([0, 0, 1])]).toEqual([[1, 2, 0], [1, 0, 2], [2, 0, 1]]));

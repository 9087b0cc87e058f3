import { expect, it } from "vitest";
import { ofOutcome } from "./of-outcome";

it("ofOutcome(perScenario, outcome) is the entry of what happened, 0 included", () => expect(ofOutcome(Object.freeze([0.4, 0, 0.6]), 1)).toBe(0));
it.each([-1, 3, 0.5])("ofOutcome refuses scenario %d of three", (outcome) =>
  expect(() => ofOutcome([1, 0, 0], outcome)).toThrow(new RangeError(`outcome: there is no scenario ${outcome} among 3`)));

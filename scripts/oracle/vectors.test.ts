import { describe, expect, it } from "vitest";
import { FUNCTIONS } from "./functions";
import { answerTo, expectClose, vectors } from "./vectors.fixture";

describe("the published vectors", () => {
  const asked = new Set(vectors.cases.map(({ fn }) => fn));

  it("hold 204 cases of 52 functions, which are all that the oracle has", () => {
    expect(vectors.cases).toHaveLength(204);
    expect(asked.size).toBe(52);
    expect([...FUNCTIONS.keys()].sort()).toEqual([...asked].sort());
  });

  it.each(vectors.cases)("agree: $id", ({ fn, input, expected, tol }) => expectClose(answerTo(fn, input), expected, tol));

  it.each(vectors.cases.filter(({ input }) => typeof input.set === "string"))("agree with the rows in the place of their name: $id", ({ fn, input: { set, ...input }, expected, tol }) => {
    expectClose(answerTo(fn, { ...input, P: vectors.sets[String(set)] }), expected, tol);
  });
});

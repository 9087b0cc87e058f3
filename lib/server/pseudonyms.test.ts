import { describe, expect, it } from "vitest";
import { choosePseudonym, pseudonymCandidates } from "./pseudonyms";

describe("choosePseudonym(candidates, taken)", () => {
  it("takes the first that nobody bears", () => {
    expect(choosePseudonym(["Calm Lake", "Warm Oak"], new Set(["Calm Lake"]))).toBe("Warm Oak");
  });

  it("adds a number when all are taken", () => {
    expect(choosePseudonym(["Calm Lake"], new Set(["Calm Lake"]))).toMatch(/^Calm Lake \d{6,9}$/);
  });
});

describe("pseudonymCandidates()", () => {
  it("offers plain names first and ends with one that is as good as never taken", () => {
    const candidates = pseudonymCandidates();
    expect(candidates[0]).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
    expect(candidates.at(-1)).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+ \d{5}$/);
  });
});

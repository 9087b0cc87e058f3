import { describe, expect, it } from "vitest";
import { aboutOf, claimGroups, isAbout, valueOf } from "./about";

describe("valueOf(about) and aboutOf(value)", () => {
  it.each([{}, { scenario: "broader-war" }, { claim: "c01" }])("undo each other for %o", (about) => expect(aboutOf(valueOf(about))).toEqual(about));
  it("take what nobody offers for the question", () => expect(aboutOf("nonsense")).toEqual({}));
});

describe("isAbout(comment, about)", () => {
  const [question, scenario, claim] = [{ scenario: null, claim: null }, { scenario: "a", claim: null }, { scenario: null, claim: "c" }];
  it("tells apart what is said of the question, of a scenario and of a claim", () => {
    expect([question, scenario, claim].map((comment) => isAbout(comment, {}))).toEqual([true, false, false]);
    expect([question, scenario, claim].map((comment) => isAbout(comment, { scenario: "a" }))).toEqual([false, true, false]);
    expect([question, scenario, claim].map((comment) => isAbout(comment, { claim: "c" }))).toEqual([false, false, true]);
    expect(isAbout(claim, { claim: "another" })).toBe(false);
  });
});

describe("claimGroups(claims, cites)", () => {
  it("puts the most cited first, and leaves the others in their order", () => {
    const claims = ["c1", "c2", "c3", "c4"].map((id) => ({ id }));
    const { cited, others } = claimGroups(claims, [["c3"], ["c2", "c3"], []]);
    expect([cited, others].map((group) => group.map(({ id }) => id))).toEqual([["c3", "c2"], ["c1", "c4"]]);
  });
});

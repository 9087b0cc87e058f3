import { describe, expect, it } from "vitest";
import type { EstimateSubject } from "./estimate-subject";
import { wayOf, waysFor } from "./way-list";

const subject = (scenarios: number): EstimateSubject => ({
  place: { exerciseId: "exercise", round: 1, scenarios },
  scenarios: Array.from({ length: scenarios }, (_, index) => ({ id: `s${index}`, label: `Scenario ${index}` })),
  ordered: false,
  tree: undefined,
  evidence: { items: [], scenarios: [], lexiconSwitch: null },
  lexicons: [{ id: "icd203", name: "ICD 203", bands: [] }],
  caseTitle: "A case",
  question: "A question?",
  release: "live",
  invited: false,
  stage: "open",
});
const idsFor = (scenarios: number) => waysFor(subject(scenarios)).map(({ id }) => id);

describe("waysFor(subject)", () => {
  it("begins with the bars, whatever the case", () => expect([2, 3, 8].map((scenarios) => idsFor(scenarios)[0])).toEqual(["bars", "bars", "bars"]));
  it("offers the triangle for three scenarios only", () => expect([2, 3, 4].map((scenarios) => idsFor(scenarios).includes("triangle"))).toEqual([false, true, false]));
  it("offers words only where a lexicon has them", () => expect(waysFor({ ...subject(3), lexicons: [] }).map(({ id }) => id)).not.toContain("words"));
});

describe("wayOf(id, subject)", () => {
  it("is the bars for a way that does not exist or does not apply", () =>
    expect([null, "tea-leaves", "triangle"].map((id) => wayOf(id, subject(5)).id)).toEqual(["bars", "bars", "bars"]));
});

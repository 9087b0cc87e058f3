import { describe, expect, it } from "vitest";
import { comparisonVisibility, type VisibilityFacts } from "./visibility";

const seen = (parts: Partial<VisibilityFacts>) =>
  comparisonVisibility({ role: "participant", hasOwnEstimate: true, release: "live", roundClosed: false, batchesReleased: 0, ...parts });

describe("comparisonVisibility(facts)", () => {
  it("asks a participant for an own estimate first, under every policy and after the close", () => {
    for (const release of ["live", "at-close", "batches"] as const)
      for (const roundClosed of [false, true]) expect(seen({ hasOwnEstimate: false, release, roundClosed, batchesReleased: 3 })).toBe("estimate_first");
  });
  it("asks an observer for none", () => expect(seen({ role: "observer", hasOwnEstimate: false })).toBe("visible"));
  it("shows a live board at once", () => expect(seen({ release: "live" })).toBe("visible"));
  it("shows nothing before the close when released at close", () =>
    expect([seen({ release: "at-close" }), seen({ release: "at-close", roundClosed: true })]).toEqual(["not_released", "visible"]));
  it("shows batches from the first on, and what remains at the close", () => {
    const batches = { release: "batches" } as const;
    expect([seen(batches), seen({ ...batches, batchesReleased: 1 }), seen({ ...batches, roundClosed: true })]).toEqual(["not_released", "visible", "visible"]);
  });
  it("holds unreleased data back from observers too", () => expect(seen({ role: "observer", release: "at-close" })).toBe("not_released"));
});

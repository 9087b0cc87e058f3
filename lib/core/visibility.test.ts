import { describe, expect, it } from "vitest";
import { comparisonVisibility, type VisibilityFacts } from "./visibility";

const seen = (parts: Partial<VisibilityFacts>) => comparisonVisibility({ role: "participant", hasOwnEstimate: true, release: "live", releases: 0, ...parts });

describe("comparisonVisibility(facts)", () => {
  it("asks a participant for an own estimate first, under every policy and after the release", () => {
    for (const release of ["live", "at-close", "batches"] as const)
      for (const releases of [0, 1, 3]) expect(seen({ hasOwnEstimate: false, release, releases })).toBe("estimate_first");
  });
  it("asks an observer for none", () => expect(seen({ role: "observer", hasOwnEstimate: false })).toBe("visible"));
  it("shows a live board at once", () => expect(seen({ release: "live" })).toBe("visible"));
  it("shows nothing before the first release, and what came out after it", () => {
    for (const release of ["at-close", "batches"] as const) expect([seen({ release }), seen({ release, releases: 1 })]).toEqual(["not_released", "visible"]);
  });
  it("holds unreleased data back from observers too", () => expect(seen({ role: "observer", release: "at-close" })).toBe("not_released"));
});

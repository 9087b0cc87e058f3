import { describe, expect, it } from "vitest";
import { countSecondTries } from "./e2e-report.mjs";

const spec = (title, status) => ({ title, file: "compare.spec.ts", tests: [{ status }] });

/** As Playwright writes it: specs of a file, and those of a `describe` in suites of their own. */
function reportOf(flakyTitles, { unexpected = 0 } = {}) {
  const suites = [{ specs: [spec("reads", "expected")], suites: [{ specs: flakyTitles.map((title) => spec(title, "flaky")) }] }];
  return { suites, stats: { expected: 1, unexpected, flaky: flakyTitles.length } };
}

describe("countSecondTries(report)", () => {
  it("counts what passed at the second try as passed, and names it", () => {
    const { passed, failed, note, tooMany } = countSecondTries(reportOf(["moves"], { unexpected: 2 }));
    expect({ passed, failed, tooMany }).toEqual({ passed: 2, failed: 2, tooMany: null });
    expect(note).toBe("\n      at the second try: compare.spec.ts › moves");
  });

  it("fails all of them beyond three", () => {
    expect(countSecondTries(reportOf(["a", "b", "c"])).failed).toBe(0);
    const { passed, failed, tooMany } = countSecondTries(reportOf(["a", "b", "c", "d"]));
    expect({ passed, failed }).toEqual({ passed: 1, failed: 4 });
    expect(tooMany?.message).toContain("compare.spec.ts › d");
  });

  it("adds nothing where every test passed at once", () => {
    expect(countSecondTries(reportOf([]))).toEqual({ passed: 1, failed: 0, note: "", tooMany: null });
  });
});

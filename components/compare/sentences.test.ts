import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { PROBLEM_STATUS } from "@/lib/contract/problems";
import messages from "@/messages/en.json";
import { findingLine } from "./finding-line";
import type { Finding } from "./findings";

const t = createTranslator({ locale: "en-GB", messages });
const labels = ["return to status quo", "tit-for-tat", "broader war"];
const context = { label: (scenario: number) => labels[scenario] ?? "", query: { lexicon: "kent" } as const, caseId: "c" };

/** A finding as the reader gets it: head, sentence, link and its address. */
function told(finding: Finding): string[] {
  const { key, values, href } = findingLine(finding, context);
  return [t(`compare.findings.${key}.head`, values), t(`compare.findings.${key}.text`, values), t(`compare.findings.${key}.link`), href];
}

describe("a finding in words", () => {
  it("says by how much a pool lies above or below the linear pool, and where", () => {
    const apart = { kind: "pools-differ", pool: "cumulativeMedian", scenario: 1, pointsPermille: 60 } as const;
    expect(told({ ...apart, more: true })).toEqual([
      "Pools differ.",
      "The cumulative median puts 6 points more on tit-for-tat than the linear pool.",
      "Show it in the figure",
      "?pool=cumulativeMedian&lexicon=kent",
    ]);
    expect(told({ ...apart, pool: "log", more: false })[1]).toBe("The log pool puts 6 points less on tit-for-tat than the linear pool.");
  });

  it("says which scenario another pool puts in a place", () => {
    expect(told({ kind: "pools-rank", pool: "median", first: 0, other: 1 })[1]).toBe(
      "Where the linear pool puts return to status quo, the median puts tit-for-tat.",
    );
  });

  it.each([
    [0, "However the estimates are put together, the whole per cents stay the same."],
    [10, "However the estimates are put together, no scenario moves by more than one point."],
    [50, "However the estimates are put together, no scenario moves by more than 5 points."],
  ])("says how far the pools agree (%i per mille)", (pointsPermille, sentence) => {
    expect(told({ kind: "pools-agree", pointsPermille })[1]).toBe(sentence);
  });

  it("counts the simulated and offers to leave them out, keeping the rest of the query", () => {
    expect(told({ kind: "simulated", simulated: 24, n: 25 })).toEqual([
      "Simulated.",
      "24 of the 25 are simulated: made up, so that the board is not empty.",
      "Leave them out",
      "?lexicon=kent&simulated=0",
    ]);
    expect(told({ kind: "simulated-out", n: 1 })[1]).toBe("One real person is shown.");
  });

  it("says where people differ most", () => {
    expect(told({ kind: "spread", scenario: 2, lowPermille: 85, highPermille: 300, n: 25 }).slice(0, 2)).toEqual([
      "People differ most on broader war.",
      "The middle half of the 25 lies between 8.5 and 30\u202f%.",
    ]);
  });
});

describe("problems", () => {
  it.each([...Object.keys(PROBLEM_STATUS), "offline"])("has a sentence that says what to do for %s", (code) => {
    const sentences: Record<string, string> = messages.problems;
    expect(sentences[code]).toMatch(/^[A-Z].{20,}\.$/);
  });
});

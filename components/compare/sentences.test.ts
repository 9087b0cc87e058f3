import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { PROBLEM_STATUS } from "@/lib/contract/problems";
import { poolsAlike } from "@/lib/figures/unmeasured.fixture";
import messages from "@/messages/en.json";
import { findingLine } from "./finding-line";
import type { Finding } from "./findings";

const t = createTranslator({ locale: "en-GB", messages });
const labels = ["return to status quo", "tit-for-tat", "broader war"];
const names: Record<string, string> = messages.compare.poolInSentence;
const context = {
  label: (scenario: number) => labels[scenario] ?? "",
  poolNames: (...pools: readonly string[]) => new Intl.ListFormat("en-GB").format(pools.map((pool) => names[pool] ?? "")),
  pools: { ...poolsAlike([0.5, 0.3, 0.2]), logExtremised: [0.55, 0.445, 0.005] },
  query: { lexicon: "kent" } as const,
};

/** A finding as the reader gets it: head, sentence, link and its address. */
function told(finding: Finding): string[] {
  const { key, values, href } = findingLine(finding, context);
  return [t(`compare.findings.${key}.head`, values), t(`compare.findings.${key}.text`, values), t(`compare.findings.${key}.link`), href];
}

describe("a finding in words", () => {
  it("says between which pools a scenario lies, with the shares that the table shows, and shows the one that is not the headline", () => {
    expect(told({ kind: "pools-apart", scenario: 2, low: "logExtremised", high: "linear" })).toEqual([
      "Pools differ.",
      "On broader war they run from <1 % (the sharpened log pool) to 20 % (the linear pool).".replaceAll(" %", "\u202f%"),
      "Show it in the figure",
      "?pool=logExtremised&lexicon=kent",
    ]);
    expect(told({ kind: "pools-apart", scenario: 2, low: "linear", high: "median" })[3]).toBe("?pool=median&lexicon=kent");
  });

  it("names the pools with another order of the scenarios", () => {
    expect(told({ kind: "pools-rank", pools: ["log", "median"] }).slice(1)).toEqual([
      "In the log pool and the median the scenarios stand in another order than in the linear pool.",
      "Show it in the figure",
      "?pool=log&lexicon=kent",
    ]);
  });

  it("says how far the pools agree", () => {
    expect(told({ kind: "pools-agree", gap: 0.032 }).slice(1)).toEqual([
      "However the answers are put together, sharpened pools aside, no share moves by more than 3.2 points.",
      "What the pool hangs on",
      "#hangs",
    ]);
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
    expect(told({ kind: "spread", scenario: 2, lowPermille: 85, highPermille: 300, n: 25 })).toEqual([
      "People differ most on broader war.",
      "The middle half of the 25 lies between 8.5 and 30\u202f%.",
      "How people differ",
      "#differ",
    ]);
  });
});

describe("problems", () => {
  it.each([...Object.keys(PROBLEM_STATUS), "offline"])("has a sentence that says what to do for %s", (code) => {
    const sentences: Record<string, string> = messages.problems;
    expect(sentences[code]).toMatch(/^[A-Z].{20,}\.$/);
  });
});

import { describe, expect, it } from "vitest";
import { pathwaysNumbers } from "./pathways-numbers";

const scenarios = [{ id: "calm", label: "Calm" }, { id: "war", label: "War" }];
const branches = [{ id: "no", label: "No", scenario: "calm" }, { id: "yes", label: "Yes", scenario: "war" }];
const tree = { basis: [], root: "n", nodes: [{ id: "n", question: "War?", branches }] };
const pooled = { linear: [0.7, 0.3], n: 3, simulated: 0 };

describe("pathwaysNumbers(tree, pins, mine, pooled)", () => {
  it("has the reader's own numbers in per mille and the pool's in per cent", () =>
    expect(pathwaysNumbers({ scenarios, tree }, [{ node: "n", branch: "yes" }], [600, 400], pooled)).toEqual({
      isComputed: true,
      own: { masses: [600, 400], whole: 1000 },
      all: { masses: [0.7, 0.3], whole: 100 },
      implied: [0, 1000],
    }));
  it("has none before an estimate, and no pool of nobody", () =>
    expect(pathwaysNumbers({ scenarios, tree }, [], null, { linear: null, n: 0, simulated: 0 })).toEqual({ isComputed: true, own: null, all: null, implied: null }));
  it("computes nothing where a scenario has two ways to it, or none", () => {
    const twice = { ...tree, nodes: [{ id: "n", question: "War?", branches: branches.map((branch) => ({ ...branch, scenario: "calm" })) }] };
    expect(pathwaysNumbers({ scenarios, tree: twice }, [], [600, 400], pooled)).toEqual({ isComputed: false, own: null, all: null, implied: null });
  });
});

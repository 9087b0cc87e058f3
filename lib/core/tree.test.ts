import { describe, expect, it } from "vitest";
import { conditionals, hasOneLeafEach, leaves, type EventTree } from "./tree";

const tree: EventTree = {
  root: "n1",
  nodes: [
    { id: "n1", branches: [{ id: "no", scenario: "calm" }, { id: "yes", node: "n2" }] },
    { id: "n2", branches: [{ id: "no", scenario: "blows" }, { id: "yes", scenario: "war" }] },
  ],
};

describe("conditionals(tree, massByScenario)", () => {
  it("is the mass below a branch over the mass below its node", () =>
    expect(conditionals(tree, { calm: 600, blows: 300, war: 100 })).toEqual([
      { node: "n1", branch: "no", mass: 600, nodeMass: 1000, share: 0.6 },
      { node: "n1", branch: "yes", mass: 400, nodeMass: 1000, share: 0.4 },
      { node: "n2", branch: "no", mass: 300, nodeMass: 400, share: 0.75 },
      { node: "n2", branch: "yes", mass: 100, nodeMass: 400, share: 0.25 },
    ]));
  it("is not defined below a branch of 0", () =>
    expect(conditionals(tree, { calm: 1000, blows: 0, war: 0 }).map(({ share }) => share)).toEqual([1, 0, null, null]));
  it("refuses a branch to an unknown node", () =>
    expect(() => conditionals({ ...tree, nodes: tree.nodes.slice(0, 1) }, {})).toThrow('tree: no node "n2"'));
});

describe("leaves(tree, shareOf)", () => {
  it("gives back what the conditionals were derived from", () => {
    const masses = { calm: 0.6, blows: 0.3, war: 0.1 };
    const known = conditionals(tree, masses);
    const shareOf = (node: string, branch: string) => known.find((one) => one.node === node && one.branch === branch)?.share ?? NaN;
    const again = leaves(tree, shareOf);
    Object.entries(masses).forEach(([scenario, mass]) => expect(again[scenario]).toBeCloseTo(mass, 12));
  });
  it("adds up the leaves of one scenario", () => {
    const shared: EventTree = { root: "n", nodes: [{ id: "n", branches: [{ id: "a", scenario: "calm" }, { id: "b", scenario: "calm" }] }] };
    expect(leaves(shared, () => 0.5)).toEqual({ calm: 1 });
  });
});

describe("hasOneLeafEach(tree, scenarioIds)", () => {
  it("holds for one leaf per scenario", () => expect(hasOneLeafEach(tree, ["war", "blows", "calm"])).toBe(true));
  it("fails for a scenario without a leaf or a leaf without a scenario", () => {
    expect(hasOneLeafEach(tree, ["war", "blows", "calm", "other"])).toBe(false);
    expect(hasOneLeafEach(tree, ["war", "calm"])).toBe(false);
  });
});

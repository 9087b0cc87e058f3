import { describe, expect, it } from "vitest";
import { askedTree, questionsOf } from "./asked-tree";
import { LADDER, ladder, wide } from "./tree.fixture";

const SCENARIOS = ["calm", "limited", "war"];

describe("askedTree(tree, scenarioIds)", () => {
  it("nests the questions and says which scenarios each branch can end in", () => {
    expect(ladder.leaves).toEqual([0, 1, 2]);
    expect(ladder.branches.map(({ id, leaves, next }) => [id, leaves, next?.id ?? null])).toEqual([
      ["no", [0], null],
      ["yes", [1, 2], "n2"],
    ]);
  });
  it("takes the order of the weights from the scenarios, not from the tree", () =>
    expect(askedTree(LADDER, ["war", "calm", "limited"])?.leaves).toEqual([1, 2, 0]));
  it("is null where a scenario has two leaves, or none: such a tree is shown, not asked", () => {
    const twice = { root: "n", nodes: [{ id: "n", branches: [{ id: "a", scenario: "calm" }, { id: "b", scenario: "calm" }] }] };
    expect(askedTree(twice, ["calm", "war"])).toBeNull();
    expect(askedTree(LADDER, [...SCENARIOS, "peace"])).toBeNull();
  });
  it("is null where a question leaves no choice, a branch leads nowhere, or a leaf is out of reach", () => {
    const [first, second] = LADDER.nodes;
    if (!first || !second) throw new Error("the fixture has two questions");
    expect(askedTree({ root: "only", nodes: [{ id: "only", branches: [{ id: "on", node: "n1" }] }, ...LADDER.nodes] }, SCENARIOS)).toBeNull();
    expect(askedTree({ root: "n1", nodes: [{ ...first, branches: [...first.branches, { id: "open" }] }, second] }, SCENARIOS)).toBeNull();
    expect(askedTree({ root: "n2", nodes: LADDER.nodes }, SCENARIOS)).toBeNull();
  });
  it("refuses a second way to a question", () => {
    const loop = { root: "a", nodes: [{ id: "a", branches: [{ id: "on", node: "b" }, { id: "end", scenario: "calm" }] }, { id: "b", branches: [{ id: "back", node: "a" }, { id: "stop", scenario: "war" }] }] };
    expect(() => askedTree(loop, ["calm", "war"])).toThrow('askedTree: no node "a", or more than one way to it');
  });
});

describe("questionsOf(root)", () => {
  it("lists each question before those that follow it", () => expect(questionsOf(wide).map(({ id }) => id)).toEqual(["r", "x", "y"]));
});

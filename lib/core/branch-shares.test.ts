import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { branchShares } from "./branch-shares";
import { sum } from "./sum";
import { grownTree } from "./tree.fixture";

const tree = {
  root: "n1",
  nodes: [
    { id: "n1", branches: [{ id: "no", scenario: "calm" }, { id: "yes", node: "n2" }] },
    { id: "n2", branches: [{ id: "no", scenario: "blows" }, { id: "yes", scenario: "war" }] },
  ],
};
const unitsOf = (masses: Record<string, number>, whole: number) => branchShares(tree, ({ scenario }) => masses[scenario] ?? 0, whole).map(({ units }) => units);

describe("branchShares(tree, massOfLeaf, whole)", () => {
  it("prints per mille", () => expect(unitsOf({ calm: 575, blows: 310, war: 115 }, 1000)).toEqual([575, 425, 729, 271]));
  it("prints per cent", () => expect(unitsOf({ calm: 0.52, blows: 0.32, war: 0.16 }, 100)).toEqual([52, 48, 67, 33]));
  it("is null below a branch of 0", () => expect(unitsOf({ calm: 1 }, 100)).toEqual([100, 0, null, null]));
  it("adds up at every node that is reached, on trees of any shape", () => {
    fc.assert(
      fc.property(grownTree, fc.array(fc.nat({ max: 9 })), ({ tree: any, scenarioIds }, masses) => {
        const all = branchShares(any, ({ scenario }) => masses[scenarioIds.indexOf(scenario)] ?? 0, 100);
        for (const { id } of any.nodes) {
          const units = all.filter(({ node }) => node === id).map((one) => one.units);
          if (units.some((one) => one === null)) expect(new Set(units)).toEqual(new Set([null]));
          else expect(sum(units.map(Number))).toBe(100);
        }
      }),
    );
  });
});

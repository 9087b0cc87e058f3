import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { treeShares } from "./tree-shares";

const tree = {
  basis: [],
  root: "n1",
  nodes: [
    { id: "n1", question: "Again?", branches: [{ id: "no", label: "No", scenario: "calm" }, { id: "yes", label: "Yes", node: "n2" }] },
    { id: "n2", question: "Wider?", branches: [{ id: "no", label: "No", scenario: "blows" }, { id: "yes", label: "Yes", scenario: "war" }] },
  ],
};
const scenarios = ["calm", "blows", "war"].map((id) => ({ id, label: id }));
const printed = (masses: readonly number[]) => treeShares({ tree, scenarios }, { masses, whole: 100 }, () => "<1");
const units = (text: string | null) => (text === "<1" ? 0 : Number(/\d+/.exec(text ?? "")?.[0]));

describe("treeShares(tree, masses, translate)", () => {
  it("prints for the first question what the printed ends add up to", () => {
    // by itself 0.115 would be rounded to 12 beside an end of 11
    const shares = printed([0.115, 0.396, 0.489]);
    expect([shares.branch("n1", "no"), shares.branch("n1", "yes"), shares.scenario(0), shares.scenario(1), shares.scenario(2)].map(units)).toEqual([11, 89, 11, 40, 49]);
  });

  it("never contradicts itself at the first question, whatever the masses", () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 999 }), fc.integer({ min: 1, max: 999 })), (masses) => {
        const shares = printed(masses);
        expect(shares.branch("n1", "no")).toBe(shares.scenario(0));
        expect(units(shares.branch("n1", "yes"))).toBe(units(shares.scenario(1)) + units(shares.scenario(2)));
      }),
    );
  });
});

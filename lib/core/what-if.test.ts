import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestRemainder } from "./largest-remainder";
import { pinsTo } from "./pins";
import { sum } from "./sum";
import { conditionals } from "./tree";
import { grownTree } from "./tree.fixture";
import { whatIf } from "./what-if";

const tree = {
  root: "n1",
  nodes: [
    { id: "n1", branches: [{ id: "no", scenario: "calm" }, { id: "yes", node: "n2" }] },
    { id: "n2", branches: [{ id: "no", scenario: "blows" }, { id: "yes", scenario: "war" }] },
  ],
  scenarioIds: ["calm", "blows", "war"],
};
const yes = { node: "n1", branch: "yes" };

describe("whatIf(tree, weightsPermille, pins)", () => {
  it("gives the estimate itself when nothing is supposed", () => expect(whatIf(tree, [575, 310, 115], [])).toEqual([575, 310, 115]));
  it("scales what lies below the pin up to the whole", () => expect(whatIf(tree, [600, 300, 100], [yes])).toEqual([0, 750, 250]));
  it("shares the last unit by largest remainder", () => expect(whatIf(tree, [575, 310, 115], [yes])).toEqual([0, 729, 271]));
  it("is certain when the whole way is pinned", () => expect(whatIf(tree, [575, 310, 115], [yes, { node: "n2", branch: "yes" }])).toEqual([0, 0, 1000]));
  it("is not defined where the estimate leaves no mass", () => expect(whatIf(tree, [1000, 0, 0], [yes])).toBeNull());
});

/** Any tree with an estimate on its scenarios, and one of its branches. */
const anyCase = grownTree.chain(({ tree: grown, scenarioIds }) =>
  fc.record({
    tree: fc.constant({ ...grown, scenarioIds }),
    weights: fc
      .array(fc.nat({ max: 9 }), { minLength: scenarioIds.length, maxLength: scenarioIds.length })
      .filter((units) => sum(units) > 0)
      .map((units) => largestRemainder(units.map((unit) => unit / sum(units)))),
    pin: fc.constantFrom(...grown.nodes.flatMap(({ id: node, branches }) => branches.map(({ id: branch }) => ({ node, branch })))),
  }),
);

describe("whatIf on trees of any shape", () => {
  it("sums to 1000, or is null exactly where the branch has no mass", () => {
    fc.assert(
      fc.property(anyCase, ({ tree: any, weights, pin }) => {
        const shares = whatIf(any, weights, pinsTo(any, pin) ?? []);
        const all = conditionals(any, ({ scenario }) => weights[any.scenarioIds.indexOf(scenario)] ?? 0);
        const mass = all.find(({ node, branch }) => node === pin.node && branch === pin.branch)?.mass;
        expect(shares === null).toBe(mass === 0);
        if (shares) expect(sum(shares)).toBe(1000);
      }),
    );
  });
  it("keeps the proportions below the pin and takes the rest away", () => {
    fc.assert(
      fc.property(anyCase, ({ tree: any, weights, pin }) => {
        const shares = whatIf(any, weights, pinsTo(any, pin) ?? []);
        fc.pre(shares !== null);
        const kept = (shares ?? []).map((share, index) => (share > 0 ? (weights[index] ?? 0) : 0));
        (shares ?? []).forEach((share, index) => {
          if (share > 0) expect(Math.abs(share - ((weights[index] ?? 0) * 1000) / sum(kept))).toBeLessThan(1.5);
        });
      }),
    );
  });
  it("is certain of one scenario when a leaf is pinned", () => {
    fc.assert(
      fc.property(anyCase, ({ tree: any, weights, pin }) => {
        const leaf = any.nodes.find(({ id }) => id === pin.node)?.branches.find(({ id }) => id === pin.branch)?.scenario;
        fc.pre(leaf !== undefined);
        const shares = whatIf(any, weights, pinsTo(any, pin) ?? []);
        if (shares) expect(shares.map((share, index) => (share > 0 ? any.scenarioIds[index] : null)).filter((id) => id !== null)).toEqual([leaf]);
        if (shares) expect(Math.max(...shares)).toBe(1000);
      }),
    );
  });
});

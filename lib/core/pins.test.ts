import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pinsFromText, pinsText, pinsTo } from "./pins";
import type { EventTree } from "./tree";
import { grownTree } from "./tree.fixture";

const tree: EventTree = {
  root: "n1",
  nodes: [
    { id: "n1", branches: [{ id: "n1-no", scenario: "calm" }, { id: "n1-yes", node: "n2" }] },
    { id: "n2", branches: [{ id: "n2-no", scenario: "blows" }, { id: "n2-yes", scenario: "war" }] },
  ],
};
const yes = { node: "n1", branch: "n1-yes" };
const no = { node: "n1", branch: "n1-no" };
const war = { node: "n2", branch: "n2-yes" };

describe("pinsTo(tree, pin)", () => {
  it("is the whole way from the root", () => expect(pinsTo(tree, war)).toEqual([yes, war]));
  it("is the branch alone at the root", () => expect(pinsTo(tree, no)).toEqual([no]));
  it("is null for what the tree does not have", () => {
    expect(pinsTo(tree, { node: "n2", branch: "n1-no" })).toBeNull();
    expect(pinsTo(tree, { node: "n9", branch: "n1-no" })).toBeNull();
  });
  it("is null for a branch that no way leads to, in a circle too", () => {
    expect(pinsTo({ ...tree, root: "n2" }, yes)).toBeNull();
    const circle: EventTree = { root: "r", nodes: [{ id: "r", branches: [] }, { id: "a", branches: [{ id: "to-b", node: "b" }] }, { id: "b", branches: [{ id: "to-a", node: "a" }] }] };
    expect(pinsTo(circle, { node: "a", branch: "to-b" })).toBeNull();
  });
});

describe("pinsFromText(tree, text)", () => {
  it("reads one pin and several on one way", () => {
    expect(pinsFromText(tree, "n1.n1-yes")).toEqual([yes]);
    expect(pinsFromText(tree, "n1.n1-yes,n2.n2-yes")).toEqual([yes, war]);
  });
  it("supposes the branches that lead to a pin", () => expect(pinsFromText(tree, "n2.n2-yes")).toEqual([yes, war]));
  it("leaves out what contradicts a pin before it", () => {
    expect(pinsFromText(tree, "n1.n1-no,n1.n1-yes")).toEqual([no]);
    expect(pinsFromText(tree, "n1.n1-no,n2.n2-yes")).toEqual([no]);
  });
  it.each(["", ",", "n1", "n1.", ".n1-yes", "n1.n1-yes.more", "n1.n9", "n9.n1-yes", "constructor.toString", "<script>"])("pins nothing for %j", (text) =>
    expect(pinsFromText(tree, text)).toEqual([]));
  it("keeps a good pin beside bad ones", () => expect(pinsFromText(tree, "nonsense,n1.n1-yes,n1")).toEqual([yes]));
  it("reads back what pinsText wrote, for every branch of any tree", () => {
    fc.assert(
      fc.property(grownTree, ({ tree: any }) => {
        for (const { id: node, branches } of any.nodes) {
          for (const { id: branch } of branches) {
            const way = pinsTo(any, { node, branch }) ?? [];
            expect(way.at(-1)).toEqual({ node, branch });
            expect(pinsFromText(any, pinsText(way))).toEqual(way);
          }
        }
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sum } from "./sum";
import { conditionals, hasOneLeafEach, leaves, massByScenario, type EventTree, type Leaf } from "./tree";

const tree: EventTree = {
  root: "n1",
  nodes: [
    { id: "n1", branches: [{ id: "no", scenario: "calm" }, { id: "yes", node: "n2" }] },
    { id: "n2", branches: [{ id: "no", scenario: "blows" }, { id: "yes", scenario: "war" }] },
  ],
};
const byScenario = (masses: Record<string, number>) => ({ scenario }: Leaf) => masses[scenario] ?? 0;

describe("conditionals(tree, massOfLeaf)", () => {
  it("is the mass below a branch over the mass below its node", () =>
    expect(conditionals(tree, byScenario({ calm: 600, blows: 300, war: 100 }))).toEqual([
      { node: "n1", branch: "no", mass: 600, nodeMass: 1000, share: 0.6 },
      { node: "n1", branch: "yes", mass: 400, nodeMass: 1000, share: 0.4 },
      { node: "n2", branch: "no", mass: 300, nodeMass: 400, share: 0.75 },
      { node: "n2", branch: "yes", mass: 100, nodeMass: 400, share: 0.25 },
    ]));
  it("is not defined below a branch of 0", () =>
    expect(conditionals(tree, byScenario({ calm: 1000 })).map(({ share }) => share)).toEqual([1, 0, null, null]));
  it("asks for the mass leaf by leaf, so that one scenario may have several", () => {
    const twice: EventTree = { root: "n", nodes: [{ id: "n", branches: [{ id: "a", scenario: "calm" }, { id: "b", scenario: "calm" }] }] };
    expect(conditionals(twice, ({ branch }) => (branch === "a" ? 1 : 3)).map(({ share }) => share)).toEqual([0.25, 0.75]);
  });
  it("takes a branch that leads nowhere for empty", () => {
    const open: EventTree = { root: "n", nodes: [{ id: "n", branches: [{ id: "a", scenario: "calm" }, { id: "b" }] }] };
    expect(conditionals(open, () => 5).map(({ mass }) => mass)).toEqual([5, 0]);
    expect(leaves(open, () => 0.5)).toEqual([{ node: "n", branch: "a", scenario: "calm", mass: 0.5 }]);
  });
  it("refuses a branch to an unknown node", () =>
    expect(() => conditionals({ ...tree, nodes: tree.nodes.slice(0, 1) }, () => 1)).toThrow(new RangeError('tree: no node "n2"')));
});

describe("leaves(tree, shareOf)", () => {
  it("is the product along the way to each leaf, from the top down", () => {
    const shares: Record<string, number> = { "n1 no": 0.5, "n1 yes": 0.5, "n2 no": 0.75, "n2 yes": 0.25 };
    expect(leaves(tree, (node, branch) => shares[`${node} ${branch}`] ?? null)).toEqual([
      { node: "n1", branch: "no", scenario: "calm", mass: 0.5 },
      { node: "n2", branch: "no", scenario: "blows", mass: 0.375 },
      { node: "n2", branch: "yes", scenario: "war", mass: 0.125 },
    ]);
  });
  it("takes null where nothing reaches the node, and refuses it where something does", () => {
    const shares: Record<string, number> = { "n1 no": 1, "n1 yes": 0 };
    const shareOf = (node: string, branch: string) => shares[`${node} ${branch}`] ?? null;
    expect(leaves(tree, shareOf).map(({ mass }) => mass)).toEqual([1, 0, 0]);
    expect(() => leaves(tree, () => null)).toThrow(new RangeError('leaves: no share for the branch "no" of "n1", which is reached'));
  });
  it("refuses an unknown root and a branch to an unknown node", () => {
    expect(() => leaves({ ...tree, root: "n0" }, () => 1)).toThrow('tree: no node "n0"');
    expect(() => leaves({ ...tree, nodes: tree.nodes.slice(0, 1) }, () => 1)).toThrow('tree: no node "n2"');
  });
});

describe("massByScenario(leaves)", () => {
  it("adds up the leaves of one scenario", () => {
    const leaf = (branch: string, scenario: string, mass: number) => ({ node: "n", branch, scenario, mass });
    expect([...massByScenario([leaf("a", "calm", 0.25), leaf("b", "war", 0.25), leaf("c", "calm", 0.5)])]).toEqual([["calm", 0.75], ["war", 0.25]]);
  });
});

describe("trees of any shape", () => {
  /** Nests branches up to five levels deep; a number is a leaf with so many units of mass. */
  type Nested = number | Nested[];
  const { nested } = fc.letrec<{ nested: Nested; branches: Nested[] }>((tie) => ({
    nested: fc.oneof({ maxDepth: 5, withCrossShrink: true }, fc.nat({ max: 5 }), tie("branches")),
    branches: fc.array(tie("nested"), { minLength: 1, maxLength: 4 }),
  }));

  /** The tree, with the units of each leaf; its scenarios repeat from leaf to leaf. */
  function grown(branches: Nested[]): { tree: EventTree; units: Map<string, number> } {
    const nodes: { id: string; branches: { id: string; node?: string; scenario?: string }[] }[] = [];
    const units = new Map<string, number>();
    const grow = (id: string, below: Nested[]): void => {
      const made = below.map((one, index) => {
        if (typeof one !== "number") return { id: `b${index}`, node: `${id}/${index}` };
        units.set(`${id} b${index}`, one);
        return { id: `b${index}`, scenario: `s${units.size % 3}` };
      });
      nodes.push({ id, branches: made });
      below.forEach((one, index) => {
        if (typeof one !== "number") grow(`${id}/${index}`, one);
      });
    };
    grow("root", branches);
    return { tree: { root: "root", nodes: nodes.toReversed() }, units };
  }

  it("conditionals lead back to the leaves, and are null exactly where a node has no mass", () => {
    const branches = nested.filter((one): one is Nested[] => typeof one !== "number");
    fc.assert(
      fc.property(branches, (below) => {
        const { tree: any, units } = grown(below);
        const whole = sum([...units.values()]);
        fc.pre(whole > 0);
        const known = conditionals(any, ({ node, branch }) => units.get(`${node} ${branch}`) ?? NaN);
        for (const { share, nodeMass } of known) expect(share === null).toBe(nodeMass === 0);
        const shares = new Map(known.map(({ node, branch, share }) => [`${node} ${branch}`, share]));
        const again = leaves(any, (node, branch) => shares.get(`${node} ${branch}`) ?? null);
        expect(again).toHaveLength(units.size);
        for (const { node, branch, mass } of again) expect(mass * whole).toBeCloseTo(units.get(`${node} ${branch}`) ?? NaN, 9);
        expect(sum([...massByScenario(again).values()])).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("hasOneLeafEach(tree, scenarioIds)", () => {
  it("holds for one leaf per scenario", () => expect(hasOneLeafEach(tree, ["war", "blows", "calm"])).toBe(true));
  it("fails for a scenario without a leaf or a leaf without a scenario", () => {
    expect(hasOneLeafEach(tree, ["war", "blows", "calm", "other"])).toBe(false);
    expect(hasOneLeafEach(tree, ["war", "calm"])).toBe(false);
    expect(hasOneLeafEach(tree, ["war", "calm", "other"])).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { readBack, type ScenarioTree, type Token } from "./read-back";

const tree: ScenarioTree = {
  scenarioIds: ["calm", "blows", "war"],
  root: "n1",
  nodes: [
    { id: "n1", branches: [{ id: "no", scenario: "calm" }, { id: "yes", node: "n2" }] },
    { id: "n2", branches: [{ id: "limited", scenario: "blows" }, { id: "widens", scenario: "war" }] },
  ],
};
const kinds = (tokens: Token[]) => tokens.map(({ kind }) => kind);

describe("readBack(weights, tree)", () => {
  it("tells the top with its ratio to the second, the smallest, the conditionals, then asks", () =>
    expect(readBack(Object.freeze([600, 200, 200]), tree)).toEqual([
      { kind: "top", scenario: 0, chance: { form: "outOf", count: 6, of: 10, about: false }, second: 1, ratio: { form: "times", times: 3, about: false } },
      { kind: "smallest", scenario: 2, chance: { form: "oneIn", n: 5, about: false } },
      { kind: "conditional", node: "n2", branch: "widens", chance: { form: "even", about: false } },
      { kind: "question" },
    ]));

  it("leaves conditionals out without a tree, or where a scenario has two leaves", () => {
    const twice = { ...tree, nodes: [...tree.nodes, { id: "n3", branches: [{ id: "again", scenario: "war" }, { id: "end", scenario: "calm" }] }] };
    expect(kinds(readBack([600, 200, 200]))).toEqual(["top", "smallest", "question"]);
    expect(kinds(readBack([600, 200, 200], twice))).toEqual(["top", "smallest", "question"]);
  });

  it("leaves a conditional out where its condition has 0 %", () =>
    expect(kinds(readBack([1000, 0, 0], tree))).toEqual(["warning", "question"]));

  it("warns of 0 % and offers 0.1 %", () => {
    const tokens = readBack([700, 300, 0]);
    expect(kinds(tokens)).toEqual(["top", "warning", "question"]);
    expect(tokens[1]).toEqual({ kind: "warning", warns: "impossible", scenario: 2, usePermille: 1 });
  });

  it("warns of 100 % once and offers 99.9 %", () =>
    expect(readBack([0, 1000, 0])).toEqual([{ kind: "warning", warns: "certain", scenario: 1, usePermille: 999 }, { kind: "question" }]));

  it("names the lower index first and the higher index last on ties", () =>
    expect(readBack([250, 250, 250, 250])).toMatchObject([{ scenario: 0, second: 1, ratio: { form: "asLikely", about: false } }, { scenario: 3 }, {}]));
});

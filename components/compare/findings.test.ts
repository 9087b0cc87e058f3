import { describe, expect, it } from "vitest";
import { UNMEASURED } from "@/lib/figures/unmeasured.fixture";
import { findingsOf, poolFindings, simulatedFinding, spreadFinding } from "./findings";
import { comparisonOf } from "./comparison.fixture";

const apart = { scenario: 2, gap: 0.101, low: "logExtremised", high: "linear", moreThanFivePoints: true } as const;
const sensitivity = { ...UNMEASURED.sensitivity, poolsApart: apart };

describe("poolFindings(sensitivity)", () => {
  it("warns where two pools lie more than 5 points apart", () => {
    expect(poolFindings(sensitivity)).toEqual([{ kind: "pools-apart", scenario: 2, low: "logExtremised", high: "linear" }]);
  });

  it("says by how little they differ where all agree", () => {
    expect(poolFindings({ ...sensitivity, poolsApart: { ...apart, gap: 0.05, moreThanFivePoints: false } })).toEqual([{ kind: "pools-agree", gap: 0.05 }]);
  });

  it("names those that order the scenarios otherwise, beside the distance or instead of the agreement", () => {
    const rank = { kind: "pools-rank", pools: ["log"] };
    expect(poolFindings({ ...sensitivity, poolsRankOtherwise: ["log"] })).toEqual([expect.objectContaining({ kind: "pools-apart" }), rank]);
    expect(poolFindings({ ...sensitivity, poolsApart: { ...apart, moreThanFivePoints: false }, poolsRankOtherwise: ["log"] })).toEqual([rank]);
  });

  it("says nothing where there is nothing to compare", () => expect(poolFindings(UNMEASURED.sensitivity)).toEqual([]));
});

describe("simulatedFinding(comparison)", () => {
  const simulatedOnes = Array.from({ length: 24 }, () => ({ weights: [500, 300, 200], simulated: true }));

  it("counts the simulated among those shown", () => {
    const comparison = comparisonOf({ people: [...simulatedOnes, { weights: [600, 300, 100], simulated: false }] });
    expect(simulatedFinding(comparison)).toEqual({ kind: "simulated", simulated: 24, n: 25 });
  });

  it("says that simulated people are left out", () => {
    const comparison = comparisonOf({ people: [{ weights: [600, 300, 100], simulated: false }], simulated: false });
    expect(simulatedFinding(comparison)).toEqual({ kind: "simulated-out", n: 1 });
  });

  it("says nothing when they are in and there are none", () => {
    expect(simulatedFinding(comparisonOf({ people: [{ weights: [600, 300, 100], simulated: false }] }))).toBeNull();
  });
});

describe("spreadFinding(people)", () => {
  const people = (shares: number[][]) => comparisonOf({ people: shares.map((weights) => ({ weights, simulated: false })) }).people;

  it("names the scenario whose middle half is widest", () => {
    const found = spreadFinding(people([[100, 500, 400], [300, 300, 400], [500, 100, 400], [700, 0, 300], [900, 0, 100]]));
    expect(found).toEqual({ kind: "spread", scenario: 0, lowPermille: 300, highPermille: 700, n: 5 });
  });

  it("says nothing of fewer than five people", () => {
    expect(spreadFinding(people([[100, 500, 400], [300, 300, 400], [500, 100, 400], [700, 0, 300]]))).toBeNull();
  });

  it("says nothing where all agree", () => {
    expect(spreadFinding(people(Array.from({ length: 6 }, () => [100, 500, 400])))).toBeNull();
  });
});

describe("findingsOf(comparison, { canSimulate })", () => {
  const people = [100, 200, 300, 400, 500, 600].map((share) => ({ weights: [share, 600 - share, 400], simulated: true }));
  const comparison = { ...comparisonOf({ people }), sensitivity };
  const kinds = (change: Partial<typeof comparison>, canSimulate = true) => findingsOf({ ...comparison, ...change }, { canSimulate }).map(({ kind }) => kind);

  it("tells of the pools, the simulated and the spread, in this order", () => {
    expect(kinds({})).toEqual(["pools-apart", "simulated", "spread"]);
  });

  it("tells at most three things", () => {
    expect(kinds({ sensitivity: { ...sensitivity, poolsRankOtherwise: ["log"] } })).toEqual(["pools-apart", "pools-rank", "simulated"]);
  });

  it("says nothing of the simulated where nobody could be", () => {
    expect(kinds({}, false)).toEqual(["pools-apart", "spread"]);
  });

  it("tells nothing of nobody", () => {
    expect(findingsOf(comparisonOf({ people: [] }), { canSimulate: true })).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { findingsOf, poolFinding, simulatedFinding, spreadFinding } from "./findings";
import { comparisonOf } from "./comparison.fixture";

const linear = [0.5, 0.3, 0.2];

describe("poolFinding(pools)", () => {
  it("warns of the greatest difference to the linear pool above 5 points", () => {
    const found = poolFinding({ linear, log: [0.53, 0.29, 0.18], median: [0.45, 0.371, 0.179], cumulativeMedian: [0.5, 0.3, 0.2] });
    expect(found).toEqual({ kind: "pools-differ", pool: "median", scenario: 1, pointsPermille: 70, more: true });
  });

  it("says less where the other pool lies below", () => {
    expect(poolFinding({ linear, log: [0.56, 0.31, 0.13], median: null })).toMatchObject({ scenario: 2, more: false, pointsPermille: 70 });
  });

  it("counts exactly 5 points as agreement", () => {
    expect(poolFinding({ linear, log: [0.55, 0.25, 0.2], median: null })).toEqual({ kind: "pools-agree", pointsPermille: 50 });
  });

  it("warns when a pool orders the scenarios otherwise", () => {
    const found = poolFinding({ linear: [0.4, 0.38, 0.22], log: [0.38, 0.4, 0.22], median: null });
    expect(found).toEqual({ kind: "pools-rank", pool: "log", first: 0, other: 1 });
  });

  it("finds no other order where the other pool gives equal shares", () => {
    expect(poolFinding({ linear: [0.38, 0.4, 0.22], log: [0.39, 0.39, 0.22], median: null })).toEqual({ kind: "pools-agree", pointsPermille: 10 });
  });

  it("says nothing where there is nothing to compare", () => {
    expect(poolFinding({ linear, log: null, median: null })).toBeNull();
    expect(poolFinding({ linear: null, log: null, median: null })).toBeNull();
  });
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

describe("findingsOf(comparison)", () => {
  it("tells of the pools, the simulated and the spread, in this order", () => {
    const people = [100, 200, 300, 400, 500, 600].map((share) => ({ weights: [share, 600 - share, 400], simulated: true }));
    expect(findingsOf(comparisonOf({ people })).map(({ kind }) => kind)).toEqual(["pools-agree", "simulated", "spread"]);
  });

  it("tells nothing of nobody", () => {
    expect(findingsOf(comparisonOf({ people: [] }))).toEqual([]);
  });
});

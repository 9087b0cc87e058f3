import { describe, expect, it } from "vitest";
import { poolsAlike, UNMEASURED } from "@/lib/figures/unmeasured.fixture";
import { comparisonOf } from "./comparison.fixture";
import { withoutATeam, withoutOnePerson } from "./hangs";

const comparison = { ...comparisonOf({ people: [{ weights: [500, 300, 200], simulated: false }] }), pools: poolsAlike([0.5, 0.3, 0.2]) };
const having = (sensitivity: Partial<typeof UNMEASURED.sensitivity>) => ({ ...comparison, sensitivity: { ...UNMEASURED.sensitivity, ...sensitivity } });

describe("withoutOnePerson(comparison)", () => {
  it("finds the scenario and the side where a person moves most", () => {
    const found = withoutOnePerson(having({ withoutOne: { low: [0.49, 0.29, 0.17], high: [0.52, 0.3, 0.21], changesRanking: false } }));
    expect(found).toMatchObject({ scenario: 2, isMuch: false, changesRanking: false });
    expect(found?.change).toBeCloseTo(0.03, 12);
  });

  it("says that one matters from 5 points on", () => {
    const moved = (by: number) => withoutOnePerson(having({ withoutOne: { low: [0.5, 0.3, 0.2], high: [0.5 + by, 0.3, 0.2], changesRanking: true } }));
    expect([moved(0.0625)?.isMuch, moved(0.046875)?.isMuch]).toEqual([true, false]);
  });

  it("says nothing of few people", () => expect(withoutOnePerson(having({}))).toBeNull());
});

describe("withoutATeam(comparison)", () => {
  it("names the team that moves the pool most, and the scenario", () => {
    const withoutTeam = [
      { id: "a", linear: [0.5, 0.31, 0.19], changesRanking: false },
      { id: "b", linear: [0.375, 0.375, 0.25], changesRanking: true },
      { id: "c", linear: [0.55, 0.25, 0.2], changesRanking: false },
    ];
    expect(withoutATeam(having({ withoutTeam }))).toEqual({ scenario: 0, change: 0.125, team: "b" });
  });

  it("names none where none can be left out", () => expect(withoutATeam(having({}))).toBeNull());
});

import { describe, expect, it } from "vitest";
import { nearestRung, teamParts } from "./differ";

const differing = (total: number, between: number | null) => ({
  divergence: { total, normalised: 0.2, teams: between === null ? null : { within: total - between, between, withinByTeam: [] } },
  meanPairwiseTv: 0.3,
  ordered: null,
});

describe("teamParts(disagreement)", () => {
  it("splits all disagreement into within and between", () => {
    expect(teamParts(differing(0.2, 0.05))).toEqual({ within: 0.75, between: 0.25, tells: "something" });
  });

  it.each([
    [0.049, "nothing"],
    [0.05, "little"],
    [0.199, "little"],
    [0.2, "something"],
    [0.499, "something"],
    [0.5, "most"],
    [1, "most"],
  ] as const)("says what %d of 1 nat between the teams tells: %s", (between, tells) => {
    expect(teamParts(differing(1, between))?.tells).toBe(tells);
  });

  it("keeps the last bits of a sum out of the parts", () => {
    expect(teamParts(differing(0.2, -1e-17))).toMatchObject({ within: 1, between: 0 });
  });

  it("has none with one team, nor where all agree", () => {
    expect([teamParts(differing(0.2, null)), teamParts(differing(0, 0))]).toEqual([null, null]);
  });
});

it("nearestRung(meanSeverity, scenarios) is the rung that the mean lies at", () => {
  expect([nearestRung(0, 3), nearestRung(0.24, 3), nearestRung(0.26, 3), nearestRung(0.76, 3), nearestRung(1, 3)]).toEqual([0, 0, 1, 2, 2]);
});

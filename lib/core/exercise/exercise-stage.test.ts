import { describe, expect, it } from "vitest";
import { currentRound, exerciseStageAt } from "./exercise-stage";
import type { RoundStage } from "./round-stage";

const NOW = new Date("2026-03-01T12:00:00Z");
const rounds = (...stages: RoundStage[]) => stages.map((stage) => ({ stage, closesAt: null }));

describe("exerciseStageAt(rounds, resolved, now)", () => {
  it.each<[string, RoundStage[]]>([
    ["draft", []],
    ["draft", ["planned", "planned"]],
    ["open", ["open", "planned"]],
    ["open", ["revealed", "open"]],
    ["between-rounds", ["closed", "planned"]],
    ["between-rounds", ["revealed", "planned"]],
    ["closed", ["revealed", "closed"]],
    ["closed", ["revealed"]],
  ])("is %s with rounds %j", (stage, stages) => expect(exerciseStageAt(rounds(...stages), false, NOW)).toBe(stage));

  it("goes by the clock", () => expect(exerciseStageAt([{ stage: "open", closesAt: NOW }, ...rounds("planned")], false, NOW)).toBe("between-rounds"));
  it("is resolved whatever the rounds", () => expect(exerciseStageAt(rounds("open"), true, NOW)).toBe("resolved"));
});

describe("currentRound(rounds)", () => {
  it("is the newest that has been opened, else the first", () =>
    expect([[], ["planned", "planned"], ["revealed", "planned"], ["revealed", "open"]].map((stages) => currentRound(rounds(...(stages as RoundStage[]))))).toEqual([1, 1, 1, 2]));
});

import { describe, expect, it } from "vitest";
import { refuseSettings, type AskedSettings, type PlannedRound } from "./fixed-settings";

const NOW = 1_000_000;
const SOON = NOW + 60_000;
const planned = (closesAtMs: number | null = null): PlannedRound => ({ opened: false, closesAtMs });
const opened = (closesAtMs: number | null = null): PlannedRound => ({ opened: true, closesAtMs });
const refusal = (rounds: readonly PlannedRound[], asked: Partial<AskedSettings>, resolved = false) => refuseSettings({ rounds, resolved, nowMs: NOW }, { whoAndHow: false, rounds: undefined, ...asked });

describe("refuseSettings(facts, asked)", () => {
  it("lets everything change before round 1 opens, but for times that are over", () => {
    expect(refusal([planned(), planned(SOON)], { whoAndHow: true, rounds: [SOON, null, SOON + 1] })).toBeNull();
    expect(refusal([planned(SOON), planned()], { rounds: [undefined] })).toBeNull();
    expect(refusal([planned()], { rounds: [NOW] })).toBe("closes_in_the_past");
    expect(refusal([planned()], { rounds: [null, NOW - 1] })).toBe("closes_in_the_past");
  });

  it("leaves a planned time that is over where it was not touched", () => {
    expect(refusal([planned(NOW - 1), planned()], { rounds: [NOW - 1, SOON] })).toBeNull();
  });

  it("fixes who takes part and how numbers come out from then on", () => {
    expect(refusal([opened(), planned()], { whoAndHow: true })).toBe("fixed_since_opening");
  });

  it("leaves rounds that were opened as they are, and those after them free", () => {
    const rounds = [opened(NOW - 1), opened(SOON), planned()];
    expect(refusal(rounds, { rounds: [undefined, SOON, SOON + 1, null] })).toBeNull();
    expect(refusal(rounds, { rounds: [undefined, undefined] })).toBeNull();
    expect(refusal(rounds, { rounds: [undefined] })).toBe("fixed_since_opening");
    expect(refusal(rounds, { rounds: [undefined, SOON + 1, null] })).toBe("fixed_since_opening");
  });

  it("plans no round once it is decided what happened", () => {
    expect(refusal([opened()], { rounds: [undefined, null] }, true)).toBe("exercise_resolved");
    expect(refusal([opened()], {}, true)).toBeNull();
  });
});

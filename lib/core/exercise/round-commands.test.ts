import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refuseRoundCommand, type RoundCommand, type RoundFacts } from "./round-commands";
import { roundStageAt, type RoundStage } from "./round-stage";

const NOW = new Date("2026-03-01T12:00:00Z");
const EARLIER = new Date("2026-03-01T11:00:00Z");
const LATER = new Date("2026-03-01T13:00:00Z");

type Round = RoundFacts["rounds"][number];

const round = (stage: RoundStage, more: Partial<Round> = {}): Round => ({ stage, closesAt: null, answered: 6, ...more });
const refused = (rounds: readonly Round[], command: RoundCommand, more: Partial<RoundFacts> = {}) => refuseRoundCommand({ rounds, resolved: false, k: 5, now: NOW, ...more }, command);
const onRound = (kind: RoundCommand["kind"], n = 1): RoundCommand => (kind === "close" || kind === "reveal" ? { kind, round: n } : { kind, round: n, closesAt: null });

describe("roundStageAt(times, now)", () => {
  it("closes an open round when its time is over, to the millisecond", () => {
    expect(roundStageAt({ stage: "open", closesAt: NOW }, NOW)).toBe("closed");
    expect(roundStageAt({ stage: "open", closesAt: NOW }, new Date(NOW.getTime() - 1))).toBe("open");
  });
  it("leaves an open round without a time open, and the other stages as they are", () => {
    expect(roundStageAt({ stage: "open", closesAt: null }, NOW)).toBe("open");
    for (const stage of ["planned", "closed", "revealed"] as const) expect(roundStageAt({ stage, closesAt: EARLIER }, NOW)).toBe(stage);
  });
});

describe("refuseRoundCommand(facts, command)", () => {
  it.each<[string, Round[], RoundCommand, Partial<RoundFacts>?]>([
    ["opens the first round", [round("planned")], onRound("open")],
    ["opens the second after the first is revealed", [round("revealed"), round("planned")], onRound("open", 2)],
    ["closes an open round", [round("open")], onRound("close")],
    ["extends an open round", [round("open", { closesAt: LATER })], { kind: "extend", round: 1, closesAt: new Date(LATER.getTime() + 1) }],
    ["reveals a closed round of k people", [round("closed", { answered: 5 })], onRound("reveal")],
    ["reveals a round whose time is over, although nobody closed it", [round("open", { closesAt: EARLIER })], onRound("reveal")],
    ["reopens a round closed by mistake", [round("closed")], onRound("reopen")],
    ["reopens a round whose time is over", [round("open", { closesAt: EARLIER })], { kind: "reopen", round: 1, closesAt: LATER }],
  ])("%s", (_what, rounds, command, more) => expect(refused(rounds, command, more)).toBeNull());

  it.each<[string, string, Round[], RoundCommand, Partial<RoundFacts>?]>([
    ["round 3 of 2", "no_such_round", [round("revealed"), round("revealed")], onRound("open", 3)],
    ["round 0", "no_such_round", [round("planned")], onRound("open", 0)],
    ["opening twice", "round_already_open", [round("open")], onRound("open")],
    ["opening what is closed", "round_already_open", [round("closed")], onRound("open")],
    ["opening the second while the first is only closed", "previous_not_revealed", [round("closed"), round("planned")], onRound("open", 2)],
    ["opening what was revealed", "already_revealed", [round("revealed")], onRound("open")],
    ["closing twice", "round_not_open", [round("closed")], onRound("close")],
    ["closing after its time", "round_not_open", [round("open", { closesAt: EARLIER })], onRound("close")],
    ["extending what is closed", "round_not_open", [round("closed")], { kind: "extend", round: 1, closesAt: LATER }],
    ["extending into the past", "closes_in_the_past", [round("open")], { kind: "extend", round: 1, closesAt: EARLIER }],
    ["opening into the past", "closes_in_the_past", [round("planned")], { kind: "open", round: 1, closesAt: NOW }],
    ["reopening into the past", "closes_in_the_past", [round("closed")], { kind: "reopen", round: 1, closesAt: EARLIER }],
    ["reopening after the reveal", "already_revealed", [round("revealed")], onRound("reopen")],
    ["reopening what is open", "round_still_open", [round("open")], onRound("reopen")],
    ["reopening what never opened", "round_not_open", [round("planned")], onRound("reopen")],
    ["revealing an open round", "round_still_open", [round("open")], onRound("reveal")],
    ["revealing twice", "already_revealed", [round("revealed")], onRound("reveal")],
    ["revealing what never opened", "round_not_open", [round("planned")], onRound("reveal")],
    ["revealing fewer than k people", "too_few", [round("closed", { answered: 4 })], onRound("reveal")],
    ["anything after the exercise is resolved", "exercise_resolved", [round("open")], onRound("close"), { resolved: true }],
  ])("refuses %s: %s", (_what, code, rounds, command, more) => expect(refused(rounds, command, more)).toBe(code));

  /** What the commands do, as the server writes it down. */
  const AFTER: Record<RoundCommand["kind"], RoundStage> = { open: "open", close: "closed", extend: "open", reveal: "revealed", reopen: "open" };

  it("lets no sequence of commands show a round before it is closed, or change one that was shown", () => {
    const command = fc.record({ kind: fc.constantFrom(...(Object.keys(AFTER) as RoundCommand["kind"][])), n: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        let rounds = [round("planned"), round("planned"), round("planned")];
        for (const { kind, n } of commands) {
          if (refused(rounds, onRound(kind, n)) !== null) continue;
          const before = rounds[n - 1]?.stage;
          expect(before).not.toBe("revealed");
          if (kind === "reveal") expect(before).toBe("closed");
          rounds = rounds.with(n - 1, round(AFTER[kind]));
          expect(rounds.filter(({ stage }) => stage === "open").length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

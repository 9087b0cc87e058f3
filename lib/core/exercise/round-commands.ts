import { roundStageAt, type RoundTimes } from "./round-stage";

/** What a facilitator can do to a round. Times are absolute; `closesAt: null` leaves the round open until somebody closes it. */
export type RoundCommand =
  | { kind: "open"; round: number; closesAt: Date | null }
  | { kind: "close"; round: number }
  | { kind: "extend"; round: number; closesAt: Date | null }
  | { kind: "reveal"; round: number }
  | { kind: "reopen"; round: number; closesAt: Date | null };

/** The rounds of an exercise in their order, the first being number 1. `answered`: how many invited people have an estimate in it. */
export type RoundFacts = { rounds: readonly (RoundTimes & { answered: number })[]; resolved: boolean; k: number; now: Date };

/** Why a command cannot be done; each is a code of the API. */
export type RoundRefusal =
  | "no_such_round"
  | "exercise_resolved"
  | "round_already_open"
  | "round_not_open"
  | "round_still_open"
  | "already_revealed"
  | "previous_not_revealed"
  | "closes_in_the_past"
  | "too_few";

type Verdict = RoundRefusal | null;

const isPast = (closesAt: Date | null, now: Date) => closesAt !== null && closesAt <= now;

function refuseOpen({ rounds, now }: RoundFacts, { round, closesAt }: Extract<RoundCommand, { kind: "open" }>): Verdict {
  const [before, here] = [rounds[round - 2], rounds[round - 1]];
  if (here?.stage === "revealed") return "already_revealed";
  if (here?.stage !== "planned") return "round_already_open";
  if (before && before.stage !== "revealed") return "previous_not_revealed";
  return isPast(closesAt, now) ? "closes_in_the_past" : null;
}

/** A round that has been revealed stays as it was seen: afterwards there is only a new round. */
function refuseReopen({ rounds, now }: RoundFacts, { round, closesAt }: Extract<RoundCommand, { kind: "reopen" }>): Verdict {
  const here = rounds[round - 1];
  if (!here || here.stage === "planned") return "round_not_open";
  if (here.stage === "revealed") return "already_revealed";
  if (roundStageAt(here, now) === "open") return "round_still_open";
  return isPast(closesAt, now) ? "closes_in_the_past" : null;
}

/** Fewer than k people are never shown: what one of them sees beside his own numbers would be the others'. */
function refuseReveal({ rounds, k, now }: RoundFacts, { round }: Extract<RoundCommand, { kind: "reveal" }>): Verdict {
  const here = rounds[round - 1];
  if (!here || here.stage === "planned") return "round_not_open";
  if (here.stage === "revealed") return "already_revealed";
  if (roundStageAt(here, now) === "open") return "round_still_open";
  return here.answered < k ? "too_few" : null;
}

function refuseWhileOpen({ rounds, now }: RoundFacts, command: Extract<RoundCommand, { kind: "close" | "extend" }>): Verdict {
  const here = rounds[command.round - 1];
  if (!here || roundStageAt(here, now) !== "open") return "round_not_open";
  return command.kind === "extend" && isPast(command.closesAt, now) ? "closes_in_the_past" : null;
}

/** Whether a command can be done now: null, or why not. Asked inside the transaction that does it, so that of two facilitators one is refused. O(1). */
export function refuseRoundCommand(facts: RoundFacts, command: RoundCommand): RoundRefusal | null {
  if (facts.resolved) return "exercise_resolved";
  if (!facts.rounds[command.round - 1]) return "no_such_round";
  switch (command.kind) {
    case "open":
      return refuseOpen(facts, command);
    case "reopen":
      return refuseReopen(facts, command);
    case "reveal":
      return refuseReveal(facts, command);
    case "close":
    case "extend":
      return refuseWhileOpen(facts, command);
  }
}

/** The rounds of an exercise in their order, as they stand; times in ms since 1970, null for none. */
export type PlannedRound = { opened: boolean; closesAtMs: number | null };

/** What a change of settings asks for. Undefined: stays as it is; so does the time of a round without one. */
export type AskedSettings = { whoAndHow: boolean; rounds: readonly (number | null | undefined)[] | undefined };

export type SettingsRefusal = "fixed_since_opening" | "exercise_resolved" | "closes_in_the_past";

function refuseRounds(rounds: readonly PlannedRound[], asked: readonly (number | null | undefined)[], nowMs: number): SettingsRefusal | null {
  const opened = rounds.filter((round) => round.opened).length;
  if (asked.length < opened) return "fixed_since_opening";
  const moved = asked.map((time, index) => ({ time, before: rounds[index] })).filter(({ time, before }) => time !== undefined && time !== before?.closesAtMs);
  if (moved.some(({ before }) => before?.opened)) return "fixed_since_opening";
  return moved.some(({ time }) => typeof time === "number" && time <= nowMs) ? "closes_in_the_past" : null;
}

/**
 * Whether settings can be changed now: null, or why not. Who takes part, under which names, and how numbers come out is fixed when
 * round 1 opens: people answer under it. Rounds that were not opened yet can be planned, moved and dropped until it is decided what
 * happened. O(rounds).
 * @param asked `whoAndHow`: whether privacy, release, k or teams would become others.
 */
export function refuseSettings({ rounds, resolved, nowMs }: { rounds: readonly PlannedRound[]; resolved: boolean; nowMs: number }, asked: AskedSettings): SettingsRefusal | null {
  if (asked.whoAndHow && rounds.some(({ opened }) => opened)) return "fixed_since_opening";
  if (asked.rounds === undefined) return null;
  return resolved ? "exercise_resolved" : refuseRounds(rounds, asked.rounds, nowMs);
}

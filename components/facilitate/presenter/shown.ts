import type { Comparison } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";

/** Whether something of the round that is spoken of is out: only then a number may be on the wall. */
export function isOut({ round, rounds, release }: Pick<Exercise, "round" | "rounds" | "release">): boolean {
  const here = rounds.find(({ number }) => number === round.number);
  return release !== "live" && (here?.releases.length ?? 0) > 0;
}

/** A comparison that is about nobody in the room: the one who projects it may have answered too. */
export function forEverybody(comparison: Comparison): Comparison {
  return { ...comparison, mine: null, people: comparison.people.map((person) => ({ ...person, mine: false })) };
}

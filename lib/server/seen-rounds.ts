import type { Exercise } from "@/lib/contract/exercises";
import type { Actor } from "./actor";
import { seesRound } from "./reading-gate";

/** The rounds of which something is out that somebody may see, in their order: a latecomer misses those before his first answer. One indexed read or two a round. */
export async function seenRounds(actor: Actor, exercise: Exercise): Promise<number[]> {
  const out = exercise.rounds.filter(({ releases }) => exercise.release === "live" || releases.length > 0);
  const seen = await Promise.all(out.map(async ({ number }) => ((await seesRound(actor, exercise, number)) ? [number] : [])));
  return seen.flat();
}

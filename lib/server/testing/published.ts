import { exerciseSchema } from "@/lib/contract/exercises";
import type { Answer } from "./browser";
import type { TeamExercise } from "./team-exercise";

/** The newest version of a round that is out; 0: none. */
export async function newestRelease({ facilitator, api }: TeamExercise, round = 1): Promise<number> {
  const { rounds } = exerciseSchema.parse((await facilitator.get(api)).json);
  return rounds.find(({ number }) => number === round)?.releases.at(-1) ?? 0;
}

/** Publishes the newest release of a round, as the exercise's facilitator. */
export async function publishRound(exercise: TeamExercise, round = 1): Promise<Answer> {
  return exercise.facilitator.post(`${exercise.api}/publication`, { round, version: await newestRelease(exercise, round) });
}

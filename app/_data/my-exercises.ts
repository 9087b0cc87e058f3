import { listExercises } from "@/lib/server/exercises";
import { readMyEstimate } from "@/lib/server/estimates";
import { ProblemError } from "@/lib/server/problem";
import { currentActor } from "./actor";

async function myWeights(exerciseId: string): Promise<readonly number[] | null> {
  try {
    return (await readMyEstimate(await currentActor(), exerciseId)).weights;
  } catch (error) {
    if (error instanceof ProblemError && error.code === "no_estimate") return null;
    throw error;
  }
}

/** The exercises, each with the reader's own estimate in per mille, or null where there is none yet. */
export async function myExercises() {
  const exercises = await listExercises();
  return Promise.all(exercises.map(async (exercise) => ({ ...exercise, weights: await myWeights(exercise.id) })));
}

import { getCase } from "@/lib/server/cases";
import { countPeople, getExercise, listExercises } from "@/lib/server/exercises";
import { readMyEstimate } from "@/lib/server/estimates";
import { ProblemError } from "@/lib/server/problem";
import { currentActor } from "./actor";
import { currentLanguage } from "./language";

async function myWeights(exerciseId: string): Promise<readonly number[] | null> {
  try {
    return (await readMyEstimate(await currentActor(), exerciseId)).weights;
  } catch (error) {
    if (error instanceof ProblemError && error.code === "no_estimate") return null;
    throw error;
  }
}

/**
 * What the home page lists: `mine`, the exercises one can take part in, each with the reader's own estimate in per mille or
 * null where there is none yet; and `published`, real forecasts to look at, each with its question and how many people gave them, the largest crowd first.
 */
export async function homeExercises() {
  const language = await currentLanguage();
  const exercises = await Promise.all((await listExercises()).map(({ id }) => getExercise(id)));
  const mine = exercises.filter(({ dataSource }) => dataSource === null);
  const published = exercises.filter(({ dataSource }) => dataSource !== null);
  const crowds = await Promise.all(
    published.map(async (exercise) => ({ ...exercise, question: (await getCase(exercise.caseId, language)).headline, people: await countPeople(exercise.id) })),
  );
  return {
    mine: await Promise.all(mine.map(async (exercise) => ({ ...exercise, weights: await myWeights(exercise.id) }))),
    published: crowds.sort((a, b) => b.people - a.people),
  };
}

import { getCase } from "@/lib/server/cases";
import { countPeople, getExercise, listExercises } from "@/lib/server/exercises";
import { readMyEstimate } from "@/lib/server/estimates";
import { listMyExercises } from "@/lib/server/my-exercises";
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
 * What the home page lists: `mine`, the boards that are open to everybody and then the exercises in which this browser takes part
 * or has a seat, newest first, each with the reader's role and his own estimate in per mille or null where there is none yet; and
 * `published`, real forecasts to look at, each with its question and how many people gave them, the largest crowd first.
 */
export async function homeExercises() {
  const language = await currentLanguage();
  const exercises = await Promise.all((await listExercises()).map(({ id }) => getExercise(id)));
  const boards = exercises.filter(({ dataSource }) => dataSource === null).map((exercise) => ({ exercise, role: "participant" as const }));
  const published = exercises.filter(({ dataSource }) => dataSource !== null);
  const crowds = await Promise.all(
    published.map(async (exercise) => ({ ...exercise, question: (await getCase(exercise.caseId, language)).headline, people: await countPeople(exercise.id) })),
  );
  const mine = [...boards, ...(await listMyExercises(await currentActor()))];
  return {
    mine: await Promise.all(mine.map(async ({ exercise, role }) => ({ ...exercise, role, weights: await myWeights(exercise.id) }))),
    published: crowds.sort((a, b) => b.people - a.people),
  };
}

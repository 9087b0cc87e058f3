import { notFound } from "next/navigation";
import { cache } from "react";
import { currentLanguage } from "@/app/_data/language";
import { getCase } from "@/lib/server/cases";
import { getExercise } from "@/lib/server/exercises";
import { ProblemError } from "@/lib/server/problem";

async function read(id: string) {
  try {
    const exercise = await getExercise(id);
    return { exercise, theCase: await getCase(exercise.caseId, await currentLanguage()) };
  } catch (error) {
    if (error instanceof ProblemError && error.code === "not_found") notFound();
    throw error;
  }
}

/** The exercise of this address with its case, read once per request; an unknown one shows the not-found page. */
export const exerciseWithCase = cache(read);

/** What every page below /exercises/{id} gets. */
export type ExercisePageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

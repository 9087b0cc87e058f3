import { notFound } from "next/navigation";
import { cache } from "react";
import { getCase } from "@/lib/server/cases";
import { getExercise, listExercises } from "@/lib/server/exercises";
import { ProblemError } from "@/lib/server/problem";
import { currentLanguage } from "./language";

async function read(caseId: string) {
  try {
    const [theCase, exercises] = await Promise.all([getCase(caseId, await currentLanguage()), listExercises()]);
    const listed = exercises.find((one) => one.caseId === theCase.id);
    return { theCase, exercise: listed && (await getExercise(listed.id)) };
  } catch (error) {
    if (error instanceof ProblemError && error.code === "not_found") notFound();
    throw error;
  }
}

/** The case of an address with the exercise that puts it to people, read once per request. An unknown case shows the not-found page. */
export const caseWithExercise = cache(read);

/** What every page below /cases/{case} gets. */
export type CasePageProps = {
  params: Promise<{ case: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

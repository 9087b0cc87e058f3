import { getExercise } from "@/lib/server/exercises";
import { ProblemError } from "@/lib/server/problem";

/** What the pages of methods get. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The exercise that an address asks for in `?exercise=`: as it was written, and, where there is one, which it is. */
export async function askedExercise(searchParams: SearchParams): Promise<{ asked: string | undefined; from: { id: string; title: string } | null }> {
  const { exercise } = await searchParams;
  if (typeof exercise !== "string") return { asked: undefined, from: null };
  try {
    const { id, title } = await getExercise(exercise);
    return { asked: exercise, from: { id, title } };
  } catch (error) {
    if (error instanceof ProblemError && error.code === "not_found") return { asked: exercise, from: null };
    throw error;
  }
}

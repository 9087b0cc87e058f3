import type { ProblemCode } from "@/lib/contract/problems";
import { ProblemError } from "@/lib/server/problem";

/** Runs a use-case for a page: a refusal becomes a value that the page can show in words. */
export async function answerOf<T>(read: () => Promise<T>): Promise<{ data: T } | { refusal: ProblemCode }> {
  try {
    return { data: await read() };
  } catch (error) {
    if (error instanceof ProblemError) return { refusal: error.code };
    throw error;
  }
}

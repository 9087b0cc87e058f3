import type { ProblemCode } from "@/lib/contract/problems";
import { ApiProblem, OfflineError } from "@/lib/client/problem";

/** The key in the message namespace `problems` that tells a person what an error means and what to do next. */
export function problemKey(error: unknown): ProblemCode | "offline" {
  if (error instanceof ApiProblem) return error.code;
  return error instanceof OfflineError ? "offline" : "internal";
}

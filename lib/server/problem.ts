import { PROBLEM_STATUS, type Problem, type ProblemCode } from "@/lib/contract/problems";

type Extra = Pick<Problem, "errors" | "current" | "report"> & {
  /** Seconds until it is worth trying again: becomes Retry-After. */
  retryAfterSeconds?: number;
};

/**
 * The one error whose words reach a person. Everything else that is thrown becomes a plain 500 and is logged.
 * @param detail a sentence that helps whoever reads it; it must not depend on what others entered.
 */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly extra: Extra = {},
  ) {
    super(`${code}: ${detail}`);
    this.status = PROBLEM_STATUS[code];
  }
}

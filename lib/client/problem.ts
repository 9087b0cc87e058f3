import { problemSchema, type Problem, type ProblemCode } from "@/lib/contract/problems";

/** An answer of the API that says no: branch on `code`, show `detail` or the sentence of the message file. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly code: ProblemCode;
  readonly status: number;
  readonly detail: string;
  readonly errors: NonNullable<Problem["errors"]>;
  /** With `stale_revision`: the estimate that stands now. */
  readonly current: Problem["current"];

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.detail}`);
    this.code = problem.code;
    this.status = problem.status;
    this.detail = problem.detail;
    this.errors = problem.errors ?? [];
    this.current = problem.current;
  }
}

/** The request did not get an answer: no network, no server, or none in time. Sending it again is safe. */
export class OfflineError extends Error {
  override readonly name = "OfflineError";
}

/** Reads a refused response. A body that is no problem document (a proxy's page) counts as `unavailable`. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  const parsed = problemSchema.safeParse(body);
  if (parsed.success) return new ApiProblem(parsed.data);
  return new ApiProblem({
    type: "about:blank",
    title: response.statusText,
    status: response.status,
    code: response.status === 404 ? "not_found" : "unavailable",
    detail: `The server answered ${response.status} without saying why.`,
  });
}

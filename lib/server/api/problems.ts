import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { PROBLEM_STATUS, type Problem, type ProblemCode } from "@/lib/contract/problems";
import { ProblemError } from "../problem";
import { state } from "../state";

const TITLES: Record<ProblemCode, string> = {
  invalid_weights: "These are not an estimate's weights",
  unknown_field: "Unknown field",
  unknown_scenario: "Unknown scenario",
  unknown_claim: "Unknown claim",
  unknown_indicator: "Unknown indicator",
  invalid_text: "This text cannot be stored",
  invalid_query: "This query cannot be answered",
  invalid_body: "This body cannot be read",
  foreign_origin: "The request comes from another site",
  estimate_first: "Your own estimate comes first",
  not_released: "Not released yet",
  not_facilitator: "Only a facilitator may do this",
  invitation_needed: "An invitation is needed",
  link_revoked: "The link was revoked",
  not_resolved: "Not decided yet",
  dry_run: "A dry run goes on",
  dry_run_impossible: "It is too late for a dry run",
  link_unknown: "This link leads nowhere",
  code_unknown: "No exercise has this code",
  no_such_round: "There is no such round",
  round_already_open: "The round was opened already",
  round_not_open: "The round is not open",
  round_still_open: "The round is still open",
  already_revealed: "The round was revealed already",
  previous_not_revealed: "The round before was not revealed",
  exercise_resolved: "The exercise is resolved",
  closes_in_the_past: "The closing time is over",
  too_few: "Too few people have answered",
  not_publishable: "This cannot be published",
  not_found: "Not found",
  no_estimate: "No estimate yet",
  method_not_allowed: "This address does not know the method",
  stale_revision: "Something newer was submitted",
  round_closed: "The round is closed",
  case_id_taken: "Another case has this id",
  fixed_since_opening: "Fixed since round 1 opened",
  team_not_empty: "Somebody is in this team",
  invalid_case: "This is no case that can be read",
  too_large: "Too large",
  unreadable_export: "The file is no export that can be verified",
  unsupported_media_type: "The body must be JSON",
  idempotency_key_reused: "The key was used before",
  after_opening: "This lies after the question's opening",
  rate_limited: "Too many requests",
  internal: "Something went wrong here",
  unavailable: "Not available right now",
};

/** Prisma's codes for "no connection in time" and "the transaction did not start in time". */
const BUSY_CODES = ["P1008", "P2024", "P2028"];
const BUSY_RETRY_SECONDS = 2;

function isBusy(error: object): boolean {
  return "code" in error && BUSY_CODES.includes(String(error.code));
}

function problemErrorOf(error: Error): ProblemError {
  if (error instanceof ProblemError) return error;
  if (isBusy(error)) return new ProblemError("unavailable", "The database is busy. Try again.", { retryAfterSeconds: BUSY_RETRY_SECONDS });
  if (error instanceof HTTPException && error.status < 500) return new ProblemError("invalid_body", "The request cannot be read.");
  return new ProblemError("internal", "The fault is on our side. Nothing was stored; try again in a moment.");
}

/** The problem document of whatever was thrown, as it goes over the network. */
export function problemAnswer(error: Error): Problem {
  const { code, detail, extra } = problemErrorOf(error);
  // what is a header is no part of the document
  const { retryAfterSeconds: _retryAfterSeconds, ...shown } = extra;
  return { type: `urn:branchpoint:problem:${code}`, title: TITLES[code], status: PROBLEM_STATUS[code], code, detail, ...shown };
}

/** Turns whatever was thrown into a problem answer, and logs what is not the sender's doing. */
export function answerProblem(error: Error, c: Context): Response {
  const { retryAfterSeconds } = problemErrorOf(error).extra;
  const problem = problemAnswer(error);
  const status = PROBLEM_STATUS[problem.code];
  if (status >= 500) state().log.error({ method: c.req.method, path: c.req.path, status, error: error.name, stack: error.stack }, "request failed");
  return c.body(JSON.stringify(problem), status, {
    "Content-Type": "application/problem+json",
    ...(retryAfterSeconds === undefined ? {} : { "Retry-After": String(retryAfterSeconds) }),
  });
}

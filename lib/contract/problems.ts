import * as z from "zod";
import { caseProblemSchema } from "./case-files";

/** Every stable error code of the API with its HTTP status. Clients branch on the code, people read `detail`. */
export const PROBLEM_STATUS = {
  invalid_weights: 400,
  unknown_field: 400,
  unknown_scenario: 400,
  unknown_claim: 400,
  unknown_indicator: 400,
  invalid_text: 400,
  invalid_query: 400,
  invalid_body: 400,
  foreign_origin: 403,
  estimate_first: 403,
  not_released: 403,
  not_facilitator: 403,
  invitation_needed: 403,
  link_revoked: 403,
  not_resolved: 403,
  not_found: 404,
  no_estimate: 404,
  no_such_round: 404,
  code_unknown: 404,
  link_unknown: 404,
  method_not_allowed: 405,
  stale_revision: 409,
  round_closed: 409,
  round_already_open: 409,
  round_not_open: 409,
  round_still_open: 409,
  already_revealed: 409,
  previous_not_revealed: 409,
  exercise_resolved: 409,
  closes_in_the_past: 422,
  too_few: 409,
  not_publishable: 409,
  dry_run: 409,
  dry_run_impossible: 409,
  case_id_taken: 409,
  fixed_since_opening: 409,
  team_not_empty: 409,
  too_large: 413,
  unsupported_media_type: 415,
  idempotency_key_reused: 422,
  after_opening: 422,
  invalid_case: 422,
  unreadable_export: 422,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof PROBLEM_STATUS;

const codes = Object.keys(PROBLEM_STATUS) as [ProblemCode, ...ProblemCode[]];

/** RFC 9457 problem details. `detail` is a sentence for the person; `errors` point at fields where that helps. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(codes),
  detail: z.string(),
  errors: z.array(z.object({ path: z.string(), detail: z.string() })).optional(),
  /** With `invalid_case`: all that is wrong with the file, in the order of its lines. */
  report: z.array(caseProblemSchema).optional(),
  /** With `stale_revision`: what stands now, so that the person can choose. */
  current: z.object({ weights: z.array(z.number().int()), revision: z.number().int(), submittedAt: z.string() }).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

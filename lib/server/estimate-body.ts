import type * as z from "zod";
import type { Case } from "@/lib/contract/cases";
import { RATIONALE_MAX_BYTES, submitEstimateSchema, type SubmitEstimate } from "@/lib/contract/estimates";
import { checkBody } from "./body";
import { ProblemError } from "./problem";
import { checkText } from "./text-rules";
import { checkWeights } from "./weights-rules";

function checkCites(cites: unknown, theCase: Case): void {
  if (!Array.isArray(cites)) return;
  const unknown: unknown = cites.find((id) => !theCase.claims.some((claim) => claim.id === id));
  if (typeof unknown === "string") {
    throw new ProblemError("unknown_claim", `The case has no claim "${unknown.slice(0, 64)}". Its claims are listed at /api/cases/${theCase.id}.`);
  }
}

/**
 * Checks the body of an estimate against the case.
 * @returns the estimate with each claim cited once.
 * @throws `unknown_field`, `invalid_weights`, `unknown_scenario`, `unknown_claim`, `invalid_text` or `invalid_body`.
 */
export function parseEstimateBody(body: unknown, theCase: Case): SubmitEstimate & { cites: string[]; rationale: string } {
  const checked = checkBody(submitEstimateSchema, body, (fields) => {
    checkWeights(fields.weights, theCase.scenarios.map((scenario) => scenario.id));
    checkCites(fields.cites, theCase);
  });
  const { rationale = "", cites = [] }: z.infer<typeof submitEstimateSchema> = checked;
  checkText("rationale", rationale, RATIONALE_MAX_BYTES);
  return { ...checked, rationale, cites: [...new Set(cites)] };
}

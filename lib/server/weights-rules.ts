import { WHOLE_PERMILLE } from "@/lib/core/whole";
import { ProblemError } from "./problem";

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "string" ? "text" : `of type ${typeof value}`;
}

/** What is wrong with one share, or null. */
function shareComplaint(value: unknown, index: number): string | null {
  const name = `weights[${index}]`;
  if (typeof value !== "number" || Number.isNaN(value)) return `${name} is ${kindOf(value)}; each share is a whole number per mille.`;
  if (!Number.isInteger(value)) return `${name} is ${value}; shares are whole numbers per mille, so 33.3 % is 333.`;
  if (value < 0) return `${name} is ${value}; no share is below 0.`;
  if (value > WHOLE_PERMILLE) return `${name} is ${value}; no share is above ${WHOLE_PERMILLE}.`;
  return null;
}

function sumComplaint(sum: number): string | null {
  if (sum < WHOLE_PERMILLE) return `The shares sum to ${sum}: ${WHOLE_PERMILLE - sum} per mille are missing to ${WHOLE_PERMILLE}.`;
  if (sum > WHOLE_PERMILLE) return `The shares sum to ${sum}: ${sum - WHOLE_PERMILLE} per mille are too many, they must sum to ${WHOLE_PERMILLE}.`;
  return null;
}

/** @throws `invalid_weights` with a sentence and, where one share is to blame, its path. */
function refuse(detail: string, path = "weights"): never {
  throw new ProblemError("invalid_weights", detail, { errors: [{ path, detail }] });
}

function refuseObject(value: object, scenarioIds: readonly string[]): never {
  const unknown = Object.keys(value).find((key) => !scenarioIds.includes(key));
  if (unknown !== undefined) {
    throw new ProblemError("unknown_scenario", `The case has no scenario "${unknown.slice(0, 64)}". It has, in this order: ${scenarioIds.join(", ")}.`);
  }
  refuse(`weights is a list in scenario order: ${scenarioIds.join(", ")}.`);
}

/**
 * Checks that a value is an estimate's weights: one integer per scenario, each 0 to 1000, summing to exactly 1000.
 * @throws `invalid_weights`, or `unknown_scenario` when it names scenarios that the case does not have.
 */
export function checkWeights(value: unknown, scenarioIds: readonly string[]): void {
  const expected = `The case has ${scenarioIds.length} scenarios, so weights needs ${scenarioIds.length} whole numbers per mille`;
  if (value === undefined) refuse(`weights is missing. ${expected}.`);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) refuseObject(value, scenarioIds);
  if (!Array.isArray(value)) refuse(`weights is ${kindOf(value)}. ${expected}.`);
  const shares: unknown[] = value;
  if (shares.length !== scenarioIds.length) refuse(`${expected}, not ${shares.length}.`);
  let sum = 0;
  shares.forEach((share, index) => {
    const complaint = shareComplaint(share, index);
    if (complaint !== null) refuse(complaint, `weights.${index}`);
    sum += Number(share);
  });
  const complaint = sumComplaint(sum);
  if (complaint !== null) refuse(complaint);
}

import type * as z from "zod";
import { ProblemError } from "./problem";

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuse(issues: readonly z.core.$ZodIssue[]): never {
  const errors = issues.map((issue) => ({ path: issue.path.join("."), detail: issue.message }));
  throw new ProblemError("invalid_body", errors.map(({ path, detail }) => (path === "" ? detail : `${path}: ${detail}`)).join(" "), { errors });
}

/**
 * Checks a request's body against a strict schema: unknown fields first, then what only the caller can check, then the rest.
 * @param checkFirst gets the fields before the schema does, to refuse them with a better code and sentence.
 * @throws `unknown_field` naming the field, `invalid_body`, and whatever `checkFirst` throws.
 */
export function checkBody<T extends z.ZodObject>(schema: T, body: unknown, checkFirst?: (fields: Fields) => void): z.infer<T> {
  if (!isFields(body)) throw new ProblemError("invalid_body", "The body must be a JSON object, sent with Content-Type: application/json.");
  const known = Object.keys(schema.shape);
  const unknown = Object.keys(body).filter((key) => !known.includes(key));
  if (unknown.length > 0) {
    const names = unknown.map((key) => `"${key.slice(0, 64)}"`).join(", ");
    throw new ProblemError("unknown_field", `Unknown field: ${names}. Known fields are ${known.join(", ")}.`, {
      errors: unknown.slice(0, 20).map((key) => ({ path: key.slice(0, 64), detail: "Unknown field." })),
    });
  }
  checkFirst?.(body);
  const parsed = schema.safeParse(body);
  return parsed.success ? parsed.data : refuse(parsed.error.issues);
}

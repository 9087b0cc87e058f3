import type { z } from "zod";
import { error, type Finding } from "./report";

/** What Zod found, in plain words with a remedy. */
export function shapeFindings(issues: readonly z.core.$ZodIssue[], _value: unknown): Finding[] {
  return issues.map((issue) => error(issue.path.filter((key) => typeof key !== "symbol"), issue.message, "See the schema."));
}

import * as z from "zod";
import { casePublicShape } from "@/lib/contract/cases";
import { outcomeSchema } from "@/lib/contract/outcome";

/** A case file: the case, the format's version, and what is known after the question's opening. */
export const caseFileSchema = z.strictObject({
  $schema: z.string().optional(),
  formatVersion: z.literal("1"),
  ...casePublicShape,
  outcome: outcomeSchema.optional(),
});
export type CaseFile = z.infer<typeof caseFileSchema>;

/** The JSON Schema (2020-12) of case files, for editors and importers. What it cannot say is checked by `checkCaseText`. */
export function caseFileJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(caseFileSchema, { io: "input", target: "draft-2020-12" }),
    $id: "/api/cases/schema",
    title: "Branchpoint case file",
    description: "A crisis with its scenarios, sources, voices, questions and criteria. Format version 1.",
  };
}

import type { Case } from "@/lib/contract/cases";
import { addNoteSchema, NOTE_MAX_CHARACTERS, type AddNote } from "@/lib/contract/indicators";
import { checkBody } from "./body";
import { ProblemError } from "./problem";
import { checkText } from "./text-rules";

/** A character takes four bytes of UTF-8 at most. */
const NOTE_MAX_BYTES = 4 * NOTE_MAX_CHARACTERS;

function checkIndicator(indicatorId: unknown, { id, indicators }: Pick<Case, "id" | "indicators">): void {
  if (typeof indicatorId !== "string" || indicators.some((indicator) => indicator.id === indicatorId)) return;
  throw new ProblemError("unknown_indicator", `The case has no indicator "${indicatorId.slice(0, 64)}". Its indicators are listed at /api/cases/${id}.`, {
    errors: [{ path: "indicatorId", detail: "Unknown." }],
  });
}

/**
 * Checks the body of a note against the case.
 * @throws `unknown_field`, `unknown_indicator`, `invalid_text` or `invalid_body`.
 */
export function parseNoteBody(body: unknown, theCase: Pick<Case, "id" | "indicators">): AddNote {
  return checkBody(addNoteSchema, body, ({ indicatorId, text }) => {
    checkIndicator(indicatorId, theCase);
    if (typeof text === "string") checkText("text", text, NOTE_MAX_BYTES);
  });
}

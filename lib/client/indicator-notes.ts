import { indicatorNoteSchema, type IndicatorNote } from "@/lib/contract/indicators";
import { exercisePath, postJson } from "./api";

/** The fields of a note as a form holds them; an empty source is none. */
export type NoteFields = { indicatorId: string; status: string; text: string; observedOn: string; sourceUrl: string };

/** Sends a note; with the same key, sending it twice counts once. Errors as in `postJson`: ApiProblem, OfflineError. */
export function sendNote(exerciseId: string, { sourceUrl, ...note }: NoteFields, idempotencyKey: string): Promise<IndicatorNote> {
  const body = { ...note, ...(sourceUrl.trim() === "" ? {} : { sourceUrl: sourceUrl.trim() }) };
  return postJson(exercisePath(exerciseId, "indicators"), body, indicatorNoteSchema, { idempotencyKey });
}

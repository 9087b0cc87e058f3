import { savedDraftSchema, unsentEstimateSchema, type SavedDraft, type UnsentEstimate } from "@/lib/contract/drafts";
import { forgetStored, readStored, writeStored } from "./browser-storage";

/** Whose draft it is: one exercise, one round, and the number of scenarios that it must fit. */
export type DraftPlace = { exerciseId: string; round: number; scenarios: number };

function slot(kind: "draft" | "unsent", { exerciseId, round }: DraftPlace): string {
  return `branchpoint:${kind}:${exerciseId}:${round}`;
}

/** The draft that this browser kept, or null when there is none, it does not parse, or it has another number of scenarios. */
export function readDraft(place: DraftPlace): SavedDraft | null {
  const saved = readStored(slot("draft", place), savedDraftSchema);
  return saved?.draft.weightsPermille.length === place.scenarios ? saved : null;
}

/** Keeps the draft in this browser. False when the browser refuses to store anything. */
export function writeDraft(place: DraftPlace, saved: SavedDraft): boolean {
  return writeStored(slot("draft", place), saved);
}

/** Drops the draft: it was submitted, or taken back. */
export function forgetDraft(place: DraftPlace): void {
  forgetStored(slot("draft", place));
}

/** The submitted estimate that still waits for an answer, or null. */
export function readUnsent(place: DraftPlace): UnsentEstimate | null {
  const unsent = readStored(slot("unsent", place), unsentEstimateSchema);
  return unsent?.body.weights.length === place.scenarios ? unsent : null;
}

/** Keeps an estimate before it is sent, so that neither a closed lid nor a reload loses it. False as for `writeDraft`. */
export function writeUnsent(place: DraftPlace, unsent: UnsentEstimate): boolean {
  return writeStored(slot("unsent", place), unsent);
}

/** Drops the waiting estimate: the server has answered. */
export function forgetUnsent(place: DraftPlace): void {
  forgetStored(slot("unsent", place));
}

import { resolutionSchema, type Resolution } from "@/lib/contract/resolution";
import { exercisePath, postJson, sendJson } from "./api";

/** What a facilitator writes: the scenario's id or null for ambiguous, and sources as lines of text. */
export type ResolutionFields = { scenario: string | null; note: string; sources: string };

/** Decides what happened. Errors as in `postJson`. */
export function sendResolution(exerciseId: string, { scenario, note, sources }: ResolutionFields): Promise<Resolution> {
  const lines = sources.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  return postJson(exercisePath(exerciseId, "resolution"), { scenario, note, sources: lines }, resolutionSchema);
}

/** Takes the decision back. Errors as in `sendJson`. */
export function takeResolutionBack(exerciseId: string): Promise<void> {
  return sendJson("DELETE", exercisePath(exerciseId, "resolution"));
}

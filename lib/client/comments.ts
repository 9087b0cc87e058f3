import { addedCommentSchema } from "@/lib/contract/comments";
import { exercisePath, postJson, sendJson } from "./api";

/** Says something about a scenario or a claim, or about the question where `about` is empty. Errors as in `postJson`. */
export async function sendComment(exerciseId: string, { text, about }: { text: string; about: { scenario?: string; claim?: string } }): Promise<void> {
  await postJson(exercisePath(exerciseId, "comments"), { text, about }, addedCommentSchema);
}

/** Deletes one's own comment. Errors as in `sendJson`. */
export function removeComment(exerciseId: string, comment: string): Promise<void> {
  return sendJson("DELETE", exercisePath(exerciseId, `comments/${encodeURIComponent(comment)}`));
}

/** Changes one's own words, or hides somebody's. Errors as in `sendJson`. */
export function changeComment(exerciseId: string, comment: string, change: { text: string } | { hidden: boolean }): Promise<void> {
  return sendJson("POST", exercisePath(exerciseId, `comments/${encodeURIComponent(comment)}`), change);
}

import { addedCommentSchema } from "@/lib/contract/comments";
import { exercisePath, postJson, sendJson } from "./api";

/** Says something about a scenario, or about the question where `scenario` is empty. Errors as in `postJson`. */
export async function sendComment(exerciseId: string, { text, scenario }: { text: string; scenario: string }): Promise<void> {
  await postJson(exercisePath(exerciseId, "comments"), { text, about: scenario === "" ? {} : { scenario } }, addedCommentSchema);
}

/** Deletes one's own comment. Errors as in `sendJson`. */
export function removeComment(exerciseId: string, comment: string): Promise<void> {
  return sendJson("DELETE", exercisePath(exerciseId, `comments/${encodeURIComponent(comment)}`));
}

/** Changes one's own words, or hides somebody's. Errors as in `sendJson`. */
export function changeComment(exerciseId: string, comment: string, change: { text: string } | { hidden: boolean }): Promise<void> {
  return sendJson("POST", exercisePath(exerciseId, `comments/${encodeURIComponent(comment)}`), change);
}

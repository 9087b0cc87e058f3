import { sendJson } from "./api";

/** Deletes an exercise with everything in it, for good; the address repeats its id, as the API asks. Errors as in `sendJson`. */
export function deleteWholeExercise(exerciseId: string): Promise<void> {
  const id = encodeURIComponent(exerciseId);
  return sendJson("DELETE", `/api/exercises/${id}?confirm=${id}`);
}

import { lessonsSchema, type Lessons } from "@/lib/contract/post-mortem";
import { exercisePath, postJson } from "./api";

/** Writes the lessons of an exercise anew; an empty text takes them away. Errors as in `postJson`. */
export function sendLessons(exerciseId: string, text: string): Promise<Lessons> {
  return postJson(exercisePath(exerciseId, "lessons"), { text }, lessonsSchema);
}

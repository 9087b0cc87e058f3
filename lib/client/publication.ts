import { publicationSchema, type Publish } from "@/lib/contract/publication";
import { exercisePath, postJson, sendJson } from "./api";
import { useChange } from "./cockpit";

/** Shows a release to everybody. Errors: ApiProblem with why that cannot be done, OfflineError. */
export function usePublish(exerciseId: string) {
  return useChange(exerciseId, (asked: Publish) => postJson(exercisePath(exerciseId, "publication"), asked, publicationSchema));
}

/** Takes back what was published. Errors as above. */
export function useTakeBack(exerciseId: string) {
  return useChange(exerciseId, () => sendJson("DELETE", exercisePath(exerciseId, "publication")));
}

/** Where a figure stands that other sites may frame, from the root of the server. */
export const embedPath = (exerciseId: string, figure: string, search = "") => `/embed/${encodeURIComponent(exerciseId)}/${figure}${search}`;

/** What outsiders would see of a release, as a picture; for facilitators. */
export function previewPath(exerciseId: string, { round, version }: Publish, more: { figure: string; lang: string }): string {
  return exercisePath(exerciseId, `publication/preview?${new URLSearchParams({ round: String(round), version: String(version), ...more }).toString()}`);
}

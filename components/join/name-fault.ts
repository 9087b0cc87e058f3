import { ApiProblem } from "@/lib/client/problem";

/** What is wrong with the name of somebody who joins. */
export type NameFault = "nameMissing" | "nameTaken" | "nameBad";

/** What a refusal says about the name; null when it is about something else. */
export function nameFaultOf(error: unknown, name: string): NameFault | null {
  if (!(error instanceof ApiProblem) || !error.errors.some(({ path }) => path === "name")) return null;
  if (error.code === "invalid_text" || name.trim().length > 60) return "nameBad";
  return name.trim() === "" ? "nameMissing" : "nameTaken";
}

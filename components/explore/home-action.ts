import type { Exercise } from "@/lib/contract/exercises";

/** What somebody is in an exercise. */
export type ExerciseRole = "facilitator" | "participant" | "observer";

/** The one thing to do next in an exercise; each is the name of its page. Whoever takes part estimates while he still can, and compares from then on. */
export function homeAction({ role, stage, hasEstimate }: { role: ExerciseRole; stage: Exercise["stage"]; hasEstimate: boolean }): "facilitate" | "estimate" | "compare" {
  if (role === "facilitator") return "facilitate";
  if (role === "observer") return "compare";
  return !hasEstimate && (stage === "open" || stage === "draft") ? "estimate" : "compare";
}

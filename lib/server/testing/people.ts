import { weightsPermille } from "@/lib/core/weights-permille";
import type { Person } from "../person";

/** Somebody without a team who really answered, unless told otherwise. */
export function somebody(participantId: string, weights: number[], rest: Partial<Person> = {}): Person {
  return { participantId, weights: weightsPermille(weights), simulated: false, team: null, submittedAt: new Date("2024-01-19T12:00:00Z"), ...rest };
}

import type { Exercise } from "@/lib/contract/exercises";
import type { Actor } from "@/lib/server/actor";
import { isFacilitator } from "@/lib/server/facilitator";
import { findParticipant } from "@/lib/server/newcomer";

/** Whether a facilitator looks at the page on which others estimate, without being one of them. */
export async function onlyLooks(actor: Actor, exercise: Exercise): Promise<boolean> {
  return exercise.invited && (await isFacilitator(actor, exercise)) && (await findParticipant(actor, exercise.id)) === null;
}

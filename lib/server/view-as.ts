import type { StandIn } from "@/lib/contract/view-as";
import { actorInPlaceOf, type Actor } from "./actor";
import { getExercise } from "./exercises";
import { needFacilitator } from "./facilitator";
import { ProblemError } from "./problem";

/**
 * Somebody who stands in a place of an exercise, for a facilitator who wants to see what people there get. He passes the same gate
 * as they do, and is a person nowhere: nothing is noted of him, and nothing can be sent as him.
 * @throws `not_found`, `not_facilitator`.
 */
export async function standInOf(actor: Actor, exerciseId: string, place: StandIn): Promise<Actor> {
  const exercise = await getExercise(exerciseId);
  await needFacilitator(actor, exercise);
  if (!exercise.invited) throw new ProblemError("not_found", "Only exercises with invited people are looked at in their place.");
  return actorInPlaceOf(place);
}

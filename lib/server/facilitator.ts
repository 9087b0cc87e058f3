import type { Exercise } from "@/lib/contract/exercises";
import { mayFacilitate, mayMakeExercises } from "@/lib/core/facilitation";
import type { Actor } from "./actor";
import { ProblemError } from "./problem";
import { hasSeat } from "./seats";
import { state } from "./state";

type Facilitated = Pick<Exercise, "id" | "dataSource" | "invited">;

/** Whether the actor may act as this exercise's facilitator. */
export async function isFacilitator(actor: Actor, { id, dataSource, invited }: Facilitated): Promise<boolean> {
  return mayFacilitate({
    isPublishedData: dataSource !== null,
    isOwned: invited,
    hasSeat: invited && (await hasSeat(actor, id, ["facilitator"])),
    onlyLoopback: state().onlyLoopback,
    knowsSecret: actor.knowsSecret,
  });
}

function whyNot({ dataSource, invited }: Facilitated): string {
  if (dataSource) return "Published forecasts stay as they were published; nobody adds to them.";
  if (invited) return "Only a facilitator of this exercise may do this. Open it with the recovery link to be one on this device.";
  return "Only a facilitator may do this. On this server that is who sends the facilitator's secret as Authorization: Bearer.";
}

/** @throws `not_facilitator`. */
export async function needFacilitator(actor: Actor, exercise: Facilitated): Promise<void> {
  if (!(await isFacilitator(actor, exercise))) throw new ProblemError("not_facilitator", whyNot(exercise));
}

/** Whether the actor may make exercises here. */
export function isMaker({ knowsSecret }: Actor): boolean {
  return mayMakeExercises({ onlyLoopback: state().onlyLoopback, knowsSecret });
}

/** @throws `not_facilitator`. */
export function needMaker(actor: Actor): void {
  if (isMaker(actor)) return;
  throw new ProblemError("not_facilitator", "On this server an exercise is made by who sends the facilitator's secret as Authorization: Bearer.");
}

import type { Exercise } from "@/lib/contract/exercises";
import { mayFacilitate } from "@/lib/core/facilitation";
import type { Actor } from "./actor";
import { ProblemError } from "./problem";
import { state } from "./state";

type Facilitated = Pick<Exercise, "dataSource">;

/** Whether the actor may act as this exercise's facilitator. */
export function isFacilitator(actor: Actor, { dataSource }: Facilitated): boolean {
  return mayFacilitate({ isPublishedData: dataSource !== null, onlyLoopback: state().onlyLoopback, knowsSecret: actor.knowsSecret });
}

/** @throws `not_facilitator`. */
export function needFacilitator(actor: Actor, exercise: Facilitated): void {
  if (isFacilitator(actor, exercise)) return;
  const sentence = exercise.dataSource
    ? "Published forecasts stay as they were published; nobody adds to them."
    : "Only a facilitator may do this. On this server that is who sends the facilitator's secret as Authorization: Bearer.";
  throw new ProblemError("not_facilitator", sentence);
}

import { roundStageAt, type RoundTimes } from "./round-stage";

/** Where an exercise stands, as people are told. */
export type ExerciseStage = "draft" | "open" | "between-rounds" | "closed" | "resolved";

/**
 * The stage of an exercise at a moment, from its rounds in their order. An exercise without rounds is a draft. O(rounds).
 * @param resolved whether it has been decided what happened
 */
export function exerciseStageAt(rounds: readonly RoundTimes[], resolved: boolean, now: Date): ExerciseStage {
  if (resolved) return "resolved";
  const stages = rounds.map((round) => roundStageAt(round, now));
  if (stages.includes("open")) return "open";
  if (stages.every((stage) => stage === "planned")) return "draft";
  return stages.includes("planned") ? "between-rounds" : "closed";
}

/** The number of the round that is spoken of: the newest that has been opened, else the first. O(rounds). */
export function currentRound(rounds: readonly Pick<RoundTimes, "stage">[]): number {
  return Math.max(1, rounds.findLastIndex(({ stage }) => stage !== "planned") + 1);
}

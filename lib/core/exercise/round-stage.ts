/** Where a round stands. `closed`: nobody answers any more, nothing is shown yet. `revealed`: its numbers are out. */
export type RoundStage = "planned" | "open" | "closed" | "revealed";

/** What is stored of a round, as far as its clock goes. */
export type RoundTimes = { stage: RoundStage; closesAt: Date | null };

/** Where a round stands at a moment: an open one whose time is over is closed, whether or not anybody has written that down. O(1). */
export function roundStageAt({ stage, closesAt }: RoundTimes, now: Date): RoundStage {
  return stage === "open" && closesAt !== null && closesAt <= now ? "closed" : stage;
}

import type { Exercise } from "@/lib/contract/exercises";
import type { RoundCommandKind } from "@/lib/contract/rounds";

/** What is happening in an exercise, as its facilitator is told. `over`: no round is left. */
export type Now = { kind: "not-open" | "open" | "closed" | "revealed" | "over" | "resolved"; round: number };

/** What a facilitator can press; "close-reveal" does both in one step. */
export type Command = RoundCommandKind | "close-reveal";
export type OfferedCommand = { command: Command; round: number; primary: boolean };

type Facts = Pick<Exercise, "stage" | "release" | "round" | "rounds">;

const KINDS = { planned: "not-open", open: "open", closed: "closed", revealed: "revealed" } as const;

/** What is happening now. O(1). */
export function nowOf({ stage, release, round: { number: round }, rounds }: Facts): Now {
  if (stage === "resolved") return { kind: "resolved", round };
  const kind = KINDS[rounds[round - 1]?.stage ?? "planned"];
  const isLast = round >= rounds.length;
  // a live board has shown everything already: there is nothing to reveal
  if ((kind === "revealed" || (kind === "closed" && release === "live")) && isLast) return { kind: "over", round };
  return { kind, round };
}

/** What can be done now, the usual next step first; the server decides again. O(1). */
export function commandsOf(exercise: Facts): OfferedCommand[] {
  const { kind, round } = nowOf(exercise);
  const offered = (command: Command, at = round, primary = false): OfferedCommand => ({ command, round: at, primary });
  const isLive = exercise.release === "live";
  switch (kind) {
    case "not-open":
      return [offered("open", round, true)];
    case "open":
      return [offered("close", round, true), ...(isLive ? [] : [offered("close-reveal")]), offered("extend")];
    case "closed":
      return [offered("reveal", round, true), offered("reopen")];
    case "revealed":
      return [offered("open", round + 1, true)];
    case "over":
      return isLive ? [offered("reopen")] : [];
    case "resolved":
      return [];
  }
}

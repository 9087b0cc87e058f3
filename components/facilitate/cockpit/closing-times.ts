/** When a round shall close: so many minutes later than it would, at a time of one's own, as it was planned, or not by itself. */
export type ClosingChoice = "planned" | "ten" | "hour" | "own" | "none";

const MINUTES = { ten: 10, hour: 60 } as const;

type Facts = {
  /** When it would close; null for not by itself. */
  closesAt: string | null;
  nowMs: number;
  /** The text of a field for day and time, in the time zone of this browser; "" when it is empty. */
  own: string;
};

/** The closing time of a choice as the API takes it, null for none. "" when one's own time is not a time. O(1). */
export function closingTime(choice: ClosingChoice, { closesAt, nowMs, own }: Facts): string | null {
  if (choice === "none") return null;
  if (choice === "planned") return closesAt;
  if (choice === "own") {
    const at = new Date(own);
    return Number.isNaN(at.getTime()) ? "" : at.toISOString();
  }
  const from = Math.max(nowMs, closesAt === null ? nowMs : Date.parse(closesAt));
  return new Date(from + MINUTES[choice] * 60_000).toISOString();
}

/** The choices that make sense: a planned time only while it lies ahead. */
export function choicesFor(kind: "open" | "extend", { closesAt, nowMs }: Omit<Facts, "own">): ClosingChoice[] {
  if (kind === "extend") return ["ten", "hour", "own", "none"];
  const isAhead = closesAt !== null && Date.parse(closesAt) > nowMs;
  return [...(isAhead ? (["planned"] as const) : []), "none", "ten", "hour", "own"];
}

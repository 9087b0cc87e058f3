/** The days that decide what may be noted as seen; all as YYYY-MM-DD. */
export type NoteDays = {
  /** When the question opened, and the end of its window. */
  openedOn: string;
  horizonOn: string;
  /** When the exercise was made. */
  madeOn: string;
  /** The newest day that has begun anywhere. */
  today: string;
};

/**
 * The last day of which an observation may be noted, and what a later one is. Where the question's window had passed before
 * the exercise was made, notes would tell what came of it: nothing after the opening day is taken. A live exercise takes
 * what has been seen, not what will be. Days compare as text. O(1).
 */
export function lastNoteDay({ openedOn, horizonOn, madeOn, today }: NoteDays): { day: string; later: "after_opening" | "in_future" } {
  return horizonOn < madeOn ? { day: openedOn, later: "after_opening" } : { day: today, later: "in_future" };
}

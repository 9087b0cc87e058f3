/** How long it is until a round closes, in the units that people count in. */
export type TimeLeft =
  | { unit: "over" }
  | { unit: "seconds"; seconds: number }
  | { unit: "minutes"; minutes: number }
  | { unit: "hours"; hours: number; minutes: number }
  | { unit: "days"; days: number };

const [SECOND, MINUTE, HOUR, DAY] = [1_000, 60_000, 3_600_000, 86_400_000];

/** From two days on whole days, from an hour on hours and minutes, then minutes, and in the last one seconds; begun ones count. O(1). */
export function timeLeft(closesAtMs: number, nowMs: number): TimeLeft {
  const left = closesAtMs - nowMs;
  if (left <= 0) return { unit: "over" };
  if (left <= MINUTE) return { unit: "seconds", seconds: Math.ceil(left / SECOND) };
  const minutes = Math.ceil(left / MINUTE);
  if (minutes < HOUR / MINUTE) return { unit: "minutes", minutes };
  if (left < 2 * DAY) return { unit: "hours", hours: Math.floor((minutes * MINUTE) / HOUR), minutes: minutes % (HOUR / MINUTE) };
  return { unit: "days", days: Math.floor(left / DAY) };
}

import type { ProgressReport } from "@/lib/contract/roster";
import { exercisePath, sendJson } from "./api";

/** So long nobody has to have moved anything before the facilitator hears of it. */
export const QUIET_MS = 2_000;

const isSame = (one: ProgressReport, other: ProgressReport) => one.placedPermille === other.placedPermille && one.hasRationale === other.hasRationale;

/**
 * Makes a function that hands on how far a draft is, `QUIET_MS` after the last change, and only what has not been said before.
 * An empty page says nothing: whoever only looks has not started. `stop` forgets what waits.
 */
export function afterQuiet(send: (report: ProgressReport) => void): { report: (now: ProgressReport) => void; stop: () => void } {
  let said: ProgressReport = { placedPermille: 0, hasRationale: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const report = (now: ProgressReport) => {
    stop();
    if (isSame(now, said)) return;
    timer = setTimeout(() => {
      said = now;
      send(now);
    }, QUIET_MS);
  };
  return { report, stop };
}

/** Tells the server how much of a draft is placed, never where. Nobody waits for it, and nobody is told when it fails. */
export function sendProgress(exerciseId: string, report: ProgressReport): void {
  void sendJson("PUT", exercisePath(exerciseId, "progress"), report).catch(() => undefined);
}

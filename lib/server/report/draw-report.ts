import { setImmediate } from "node:timers/promises";
import type { ReportProgress } from "@/lib/contract/report";
import { openReport } from "@/lib/export/report/write";
import { reportParts } from "./parts";
import type { Asked } from "./read-report-input";

type Watched = {
  /** Told before each part, and when all are drawn. */
  onProgress: (progress: ReportProgress) => unknown;
  /** Stops between two parts. */
  signal: AbortSignal;
};

/**
 * Draws a report part by part. Between two of them others get their turn, and whoever has gone is noticed.
 * @throws the signal's reason when it is aborted.
 */
export async function drawReport({ input, figures, language }: Asked, { onProgress, signal }: Watched): Promise<Uint8Array<ArrayBuffer>> {
  const { exercise, say } = input;
  const { comparison, direction } = input.figures;
  const parts = reportParts(input, figures);
  const pageText = (page: number, pages: number) => say("report.page", { page, pages });
  const report = await openReport({ title: exercise.title, language, direction, releasedAt: comparison.releasedAt, pageText });
  for (const [done, { name, blocks }] of parts.entries()) {
    await onProgress({ done, of: parts.length, part: name });
    await setImmediate();
    signal.throwIfAborted();
    for (const block of blocks()) report.add(block);
  }
  return report.end();
}

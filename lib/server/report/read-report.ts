import type { ReportProgress } from "@/lib/contract/report";
import type { Actor } from "../actor";
import { drawnOnce, isDrawn } from "../figure-cache";
import type { FigureFile } from "../figures";
import { drawReport } from "./draw-report";
import { readReportInput } from "./read-report-input";

/** Nobody waits for this one alone. */
const NEVER = new AbortController().signal;

/**
 * All that is out of an exercise as one PDF: the same data, under the same visibility, as the comparison with the same query.
 * @throws whatever `readComparison` throws; `invalid_query`.
 */
export async function readReport(actor: Actor, exerciseId: string, parameters: URLSearchParams): Promise<FigureFile> {
  const asked = await readReportInput(actor, exerciseId, parameters);
  const body = await drawnOnce(asked.key, () => drawReport(asked, { onProgress: () => {}, signal: NEVER }));
  return { body, contentType: "application/pdf", name: asked.name };
}

/** Draws a report, telling how far it is; `tell` has an `of` that no part exceeds, and is told `done` = `of` at the end. */
export type ReportDrawing = (tell: (progress: ReportProgress) => unknown, signal: AbortSignal) => Promise<void>;

/**
 * A report that is drawn while somebody watches, and is then ready for `readReport`. Who watches draws for himself: when he
 * leaves it stops, and nobody else waits for it.
 * @throws what `readReport` throws, before anything is drawn.
 */
export async function watchReport(actor: Actor, exerciseId: string, parameters: URLSearchParams): Promise<ReportDrawing> {
  const asked = await readReportInput(actor, exerciseId, parameters);
  return async (tell, signal) => {
    let of = 1;
    if (isDrawn(asked.key)) return void (await tell({ done: of, of, part: "" }));
    const onProgress = (progress: ReportProgress) => {
      of = progress.of;
      return tell(progress);
    };
    const body = await drawReport(asked, { onProgress, signal });
    await drawnOnce(asked.key, async () => body);
    await tell({ done: of, of, part: "" });
  };
}

import type { ExportDocument } from "@/lib/contract/export-document";
import { aboutSheet, figureSheet, numbersSheet, peopleSheet, type WorkbookFigure } from "./workbook-sheets";

/**
 * A workbook of a document: a sheet for each figure with a chart that can be edited, then all numbers, all people, and what
 * else it takes to compute the one from the other. What looks like a formula is text.
 */
export async function workbookOf(document: ExportDocument, figures: readonly WorkbookFigure[]): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded here: a start should not wait for what few requests need.
  const { writeXlsx } = await import("hucre/xlsx");
  const several = new Set(figures.map(({ round }) => round)).size > 1;
  // the day of the data: the same data give the same file
  const made = new Date(document.rounds.at(-1)?.comparison.releasedAt ?? 0);
  const sheets = [...figures.map((figure) => figureSheet(figure, several)), numbersSheet(document), peopleSheet(document), aboutSheet(document)];
  return new Uint8Array(await writeXlsx({ sheets, properties: { title: document.exercise.title, creator: "Branchpoint", created: made, modified: made } }));
}

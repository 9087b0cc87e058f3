import { FIGURE_IDS, type FigureId } from "@/lib/contract/figures";
import type { ExportDocument } from "@/lib/contract/export-document";
import { figureCsv } from "@/lib/export/figure-csv";
import { pdfOfSvg } from "@/lib/export/pdf";
import { pngOfSvg } from "@/lib/export/png";
import { pptxOf } from "@/lib/export/pptx";
import { workbookOf } from "@/lib/export/workbook";
import { inkOf } from "@/lib/figures/ink";
import type { FigureInput } from "@/lib/figures/input";
import { filePalette } from "@/lib/figures/palette";
import { drawFigure, figurePage, figureTable } from "./draw-figure";
import type { FigureQuery } from "./figure-query";
import { ProblemError } from "./problem";

/** A figure to be written: what it is made of, how to draw it, and its whole document, for formats that hold it. */
export type ToWrite = { figure: FigureId; input: FigureInput; drawing: FigureQuery["drawing"]; numbers: () => Promise<ExportDocument> };
type Format = { contentType: string; file: (toWrite: ToWrite) => Promise<string | Uint8Array<ArrayBuffer>> };

const OFFICE = "application/vnd.openxmlformats-officedocument";
export const PPTX_TYPE = `${OFFICE}.presentationml.presentation`;
export const XLSX_TYPE = `${OFFICE}.spreadsheetml.sheet`;

const paletteOf = ({ input: { theCase }, drawing }: Pick<ToWrite, "input" | "drawing">) => filePalette(drawing.theme, { ordered: theCase.ordered, count: theCase.scenarios.length });

async function pdf({ figure, input, drawing }: ToWrite): Promise<Uint8Array<ArrayBuffer>> {
  const { title, description } = figurePage(figure, input);
  return pdfOfSvg(drawFigure(figure, input, drawing), drawing.size, { title, description, language: drawing.lang, releasedAt: input.comparison.releasedAt });
}

/** A workbook of a document with a sheet for each of these figures. */
export function workbook(document: ExportDocument, figures: readonly Omit<ToWrite, "numbers">[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = figures.map(({ figure, input, drawing }) => {
    const page = figurePage(figure, input);
    const colours = (page.chart?.series ?? []).map(({ ink }) => inkOf(ink, paletteOf({ input, drawing })).replace("#", "").toUpperCase());
    return { figure, round: input.comparison.round, page, colours };
  });
  return workbookOf(document, sheets);
}

const FORMATS = {
  svg: { contentType: "image/svg+xml; charset=utf-8", file: async ({ figure, input, drawing }) => drawFigure(figure, input, drawing) },
  png: { contentType: "image/png", file: async ({ figure, input, drawing }) => pngOfSvg(drawFigure(figure, input, drawing), drawing.size.width) },
  pdf: { contentType: "application/pdf", file: pdf },
  pptx: { contentType: PPTX_TYPE, file: async (toWrite) => pptxOf([figurePage(toWrite.figure, toWrite.input)], paletteOf(toWrite), toWrite.input.comparison.releasedAt) },
  xlsx: { contentType: XLSX_TYPE, file: async (toWrite) => workbook(await toWrite.numbers(), [toWrite]) },
  csv: { contentType: "text/csv; charset=utf-8", file: async ({ figure, input }) => figureCsv(figureTable(figure, input)) },
  json: { contentType: "application/json", file: async ({ numbers }) => `${JSON.stringify(await numbers(), null, 1)}\n` },
} as const satisfies Readonly<Record<string, Format>>;

type Extension = keyof typeof FORMATS;
const isExtension = (name: string): name is Extension => Object.hasOwn(FORMATS, name);

/** A figure as a file of a kind. */
export const writeFigure = (extension: Extension, toWrite: ToWrite): ReturnType<Format["file"]> => FORMATS[extension].file(toWrite);

const isFigure = (name: string): name is FigureId => FIGURE_IDS.some((id) => id === name);

/** "pool-bars.png" → its figure and format. @throws `not_found` for a figure or format that does not exist. */
export function parseFileName(fileName: string): { figure: FigureId; extension: Extension; contentType: string } {
  const [, figure = "", extension = ""] = /^([a-z-]+)\.([a-z]+)$/.exec(fileName) ?? [];
  if (!isExtension(extension) || !isFigure(figure)) {
    throw new ProblemError("not_found", `There is no such figure. There are ${FIGURE_IDS.join(", ")}, each as ${Object.keys(FORMATS).join(", ")}.`);
  }
  return { figure, extension, contentType: FORMATS[extension].contentType };
}

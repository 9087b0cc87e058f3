import { estimatesCsv } from "@/lib/export/estimates-csv";
import { zipStream, type Packed } from "@/lib/export/zip";
import type { Actor } from "../actor";
import { getCase } from "../cases";
import type { FigureFile } from "../figures";
import { workbook, writeFigure, XLSX_TYPE } from "../figure-formats";
import { parseFigureQuery } from "../figure-query";
import { digestOf, MANIFEST } from "../verify/verify-archive";
import { wholeNumbers, type WholeNumbers } from "./whole";

const versionOf = ({ comparisons }: WholeNumbers) => comparisons.at(-1)?.release.version ?? 0;

/** All that is out of an exercise as one workbook, a sheet with a chart for each figure. @throws what `readComparison` throws. */
export async function readWholeWorkbook(actor: Actor, exerciseId: string, parameters: URLSearchParams): Promise<FigureFile> {
  const { comparison, drawing } = parseFigureQuery(parameters);
  const whole = await wholeNumbers(actor, exerciseId, comparison, drawing.lang);
  const body = await workbook(whole.document, whole.figures.map(({ figure, input }) => ({ figure, input, drawing })));
  return { body, contentType: XLSX_TYPE, name: `${exerciseId}-v${versionOf(whole)}.xlsx` };
}

/** What is in the archive, and how anybody checks it. */
const README = (title: string) => `${title}

figures/    every figure of every round: SVG, PNG and PDF to look at, CSV with its numbers
numbers.json     all that was computed, and the released answers that it was computed from, unlinked from people
numbers.xlsx     the same as a workbook, with charts that can be edited
estimates.csv    the released answers, one row per person, round and scenario
manifest.json    SHA-256 of every file

To compute every number again: "npm run verify FILE" in Branchpoint, or its page /verify, with this archive as it is.
`;

async function* filesOf(whole: WholeNumbers, drawing: ReturnType<typeof parseFigureQuery>["drawing"]): AsyncGenerator<Packed> {
  const { document, figures, comparisons, exercise } = whole;
  for (const { figure, input } of figures) {
    const toWrite = { figure, input, drawing, numbers: async () => document };
    const name = `figures/round-${input.comparison.round}-${figure}`;
    for (const extension of ["svg", "png", "pdf", "csv"] as const) yield { name: `${name}.${extension}`, bytes: await bytesOf(writeFigure(extension, toWrite)) };
  }
  yield { name: "numbers.json", bytes: utf8(`${JSON.stringify(document, null, 1)}\n`) };
  yield { name: "numbers.xlsx", bytes: await workbook(document, figures.map(({ figure, input }) => ({ figure, input, drawing }))) };
  yield { name: "estimates.csv", bytes: utf8(estimatesCsv(comparisons, await getCase(exercise.caseId, "en"))) };
  yield { name: "README.txt", bytes: utf8(README(exercise.title)) };
}

const utf8 = (text: string) => new TextEncoder().encode(text);

const bytesOf = async (file: Promise<string | Uint8Array<ArrayBuffer>>): Promise<Uint8Array> => {
  const body = await file;
  return typeof body === "string" ? utf8(body) : body;
};

/** The same files, and after them what each of them hashes to. */
async function* withManifest(files: AsyncGenerator<Packed>): AsyncGenerator<Packed> {
  const digests: Record<string, string> = {};
  for await (const file of files) {
    digests[file.name] = digestOf(file.bytes);
    yield file;
  }
  yield { name: MANIFEST, bytes: utf8(`${JSON.stringify({ files: digests }, null, 1)}\n`) };
}

/**
 * All that is out of an exercise as one archive, written while it is read: whoever stops reading stops the drawing too.
 * @throws what `readComparison` throws, before the first byte.
 */
export async function readArchive(actor: Actor, exerciseId: string, parameters: URLSearchParams): Promise<{ body: ReadableStream<Uint8Array>; name: string }> {
  const { comparison, drawing } = parseFigureQuery(parameters);
  const whole = await wholeNumbers(actor, exerciseId, comparison, drawing.lang);
  return { body: zipStream(withManifest(filesOf(whole, drawing))), name: `${exerciseId}-v${versionOf(whole)}.zip` };
}

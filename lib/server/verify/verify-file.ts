import * as z from "zod";
import { type Difference, EXPORT_MAX_BYTES, type ExportDocument, exportDocumentSchema, type Verification } from "@/lib/contract/export-document";
import type { JsonValue } from "@/lib/core/canonical-json";
import { readWorkbook } from "@/lib/export/read-workbook";
import { isWorkbook } from "@/lib/export/unzip";
import { figureChart } from "../draw-figure";
import { ProblemError } from "../problem";
import { allAgain, inputAgain } from "./again";
import { differencesBetween } from "./differences";
import { type Findings, verifyDocument } from "./verify-document";
import { verifyArchive } from "./verify-archive";

/** So many differences are named; one is enough to mistrust a file. */
const MOST_NAMED = 50;

const unreadable = (why: string) => new ProblemError("unreadable_export", why);

/** @throws `unreadable_export` for what is no document of ours, with the first places that are wrong. */
function parseDocument(value: unknown): ExportDocument {
  const parsed = exportDocumentSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.slice(0, 3).map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw unreadable(`This is not a JSON, XLSX or ZIP export of Branchpoint, or a part of it is missing. ${where.join(" ")}`);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw unreadable("The file is neither JSON nor a workbook nor a zip archive.");
  }
}

const wholeSchema = z.object({ format: z.literal("branchpoint-exercise"), numbers: z.unknown() });

/** The document itself, or the one inside a whole exercise. */
function numbersIn(value: unknown): unknown {
  const whole = wholeSchema.safeParse(value);
  return whole.success ? whole.data.numbers : value;
}

/** Recomputing throws where a document contradicts itself: weights that sum to something else, a query it cannot have. */
function verified(value: unknown, more: (document: ExportDocument, again: ReturnType<typeof allAgain>) => Findings | null = () => null): Findings {
  const document = parseDocument(value);
  try {
    const again = allAgain(document);
    const [own, other] = [verifyDocument(document, again), more(document, again)];
    return other === null ? own : { checked: own.checked + other.checked, differences: [...own.differences, ...other.differences], notChecked: own.notChecked };
  } catch (error) {
    if (error instanceof RangeError || error instanceof ProblemError) return { checked: 1, differences: [{ where: "people", written: "numbers of a release", recomputed: error.message }], notChecked: [] };
    throw error;
  }
}

/** Names are of a language; numbers are not. */
const KEYS = (key: string, values?: Record<string, string | number>) => key + JSON.stringify(values ?? {});

async function verifyWorkbook(bytes: Uint8Array): Promise<Findings> {
  const { document: written, charts } = await readWorkbook(bytes, EXPORT_MAX_BYTES).catch((error: unknown) => {
    throw unreadable(`The workbook cannot be read: ${error instanceof Error ? error.message : "it is damaged."}`);
  });
  return verified(written, (document, again) => {
    const compared = document.figures.map((figure, i) => {
      const input = inputAgain(document, again, figure);
      const chart = input && figureChart(figure.figure, { ...input, translate: KEYS, lexiconName: "" });
      return differencesBetween(`chart of ${figure.figure}`, charts[i]?.series ?? [], (chart?.series ?? []).map(({ values }) => [...values]) as JsonValue);
    });
    return { checked: compared.reduce((sum, { checked }) => sum + checked, 0), differences: compared.flatMap(({ differences }) => differences), notChecked: [] };
  });
}

/** Whatever kind of export these bytes are. @throws `unreadable_export`. */
async function verifyBytes(bytes: Uint8Array): Promise<Findings> {
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!zipped) return verified(numbersIn(parseJson(bytes)));
  try {
    if (isWorkbook(bytes)) return await verifyWorkbook(bytes);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw unreadable("The file begins like a zip archive, and is damaged.");
  }
  return verifyArchive(bytes, verifyBytes);
}

/**
 * Computes every number of an export again and says which differ. Nothing is kept.
 * @throws `unreadable_export` for what is no export. Costs a comparison for each round in the file.
 */
export async function verifyExport(bytes: Uint8Array): Promise<Verification> {
  const { checked, differences, notChecked } = await verifyBytes(bytes);
  const named: Difference[] = differences.slice(0, MOST_NAMED);
  return { equal: differences.length === 0, checked, differences: named, more: differences.length - named.length, notChecked };
}

import { type ExportDocument, exportDocumentSchema, type Verification } from "@/lib/contract/export-document";
import type { JsonValue } from "@/lib/core/canonical-json";
import { readWorkbook } from "@/lib/export/read-workbook";
import { isWorkbook } from "@/lib/export/unzip";
import { figureChart } from "../draw-figure";
import { documentHash } from "../numbers/document";
import { ProblemError } from "../problem";
import { type Again, allAgain, inputAgain } from "./again";
import { checkPeople } from "./check-people";
import { type Compared, differencesBetween, together } from "./differences";
import { verifyArchive } from "./verify-archive";
import { type Findings, verifyDocument } from "./verify-document";
import { checkRounds, wholeIn } from "./whole-exercise";

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

type More = (document: ExportDocument, again: readonly Again[]) => Compared;

/** A document as it was read. Recomputing throws where it contradicts itself: a query that its exercise cannot have. */
function verified(value: unknown, more: More): Findings {
  const document = parseDocument(value);
  const people = checkPeople(document);
  if (people.differences.length > 0) return { ...people, notChecked: [] };
  try {
    const again = allAgain(document);
    const { notChecked, ...own } = verifyDocument(document, again, documentHash(value as Record<string, unknown>));
    return { ...together([people, own, more(document, again)]), notChecked };
  } catch (error) {
    if (error instanceof RangeError || error instanceof ProblemError) return { checked: 1, differences: [{ where: "query", written: JSON.stringify(document.rounds.at(-1)?.comparison.query), recomputed: error.message }], notChecked: [] };
    throw error;
  }
}

function verifyJson(value: unknown): Findings {
  const found = wholeIn(value);
  return found ? verified(found.numbers, () => checkRounds(found.whole)) : verified(value, () => together([]));
}

/** Names are of a language; numbers are not. */
const KEYS = (key: string, values?: Record<string, string | number>) => key + JSON.stringify(values ?? {});

async function verifyWorkbook(bytes: Uint8Array): Promise<Findings> {
  const { document: written, charts } = await readWorkbook(bytes).catch((error: unknown) => {
    throw unreadable(`The workbook cannot be read: ${error instanceof Error && error.message !== "" ? error.message : "it is damaged, or far larger than any that Branchpoint writes."}`);
  });
  return verified(written, (document, again) =>
    together(
      document.figures.map((figure, i) => {
        const input = inputAgain(document, again, figure);
        const chart = input && figureChart(figure.figure, { ...input, translate: KEYS, lexiconName: "" });
        return differencesBetween(`chart of ${figure.figure}`, charts[i]?.series ?? [], (chart?.series ?? []).map(({ values }) => [...values]) as JsonValue);
      }),
    ),
  );
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

function isWorkbookFile(bytes: Uint8Array): boolean {
  try {
    return isWorkbook(bytes);
  } catch {
    throw unreadable("The file begins like a zip archive, and is damaged.");
  }
}

/** A JSON document or a workbook. @throws `unreadable_export`. */
async function verifyNumbers(bytes: Uint8Array): Promise<Findings> {
  return isZip(bytes) ? verifyWorkbook(bytes) : verifyJson(parseJson(bytes));
}

/**
 * Computes every number of an export again and says which differ. Nothing is kept.
 * @throws `unreadable_export` for what is no export. Costs a comparison for each round in the file.
 */
export async function verifyExport(bytes: Uint8Array): Promise<Verification> {
  const isArchive = isZip(bytes) && !isWorkbookFile(bytes);
  const { checked, differences, notChecked } = await (isArchive ? verifyArchive(bytes, verifyNumbers) : verifyNumbers(bytes));
  const named = differences.slice(0, MOST_NAMED);
  return { equal: differences.length === 0, checked, differences: named, more: differences.length - named.length, notChecked };
}

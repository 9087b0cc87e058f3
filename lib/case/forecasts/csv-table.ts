import { CsvError, parse } from "csv-parse/sync";
import * as z from "zod";
import type { FileProblem } from "./forecast-report";

/** A row below the header: its cells by column number, trimmed, and its line, counted from 1. */
export type CsvRow = { line: number; cells: string[] };

/** A CSV with its header; blank rows are left out. Rows may be longer or shorter than the header. */
export type CsvTable = { header: string[]; rows: CsvRow[] };

const MALFORMED: Record<string, { message: string; remedy: string }> = {
  CSV_QUOTE_NOT_CLOSED: { message: "A quotation mark opens here and is never closed.", remedy: "Close it, or double it when it belongs to the text." },
  INVALID_OPENING_QUOTE: { message: "A quotation mark stands inside a value that does not begin with one.", remedy: "Put the whole value in quotation marks and double the one inside." },
  CSV_INVALID_CLOSING_QUOTE: { message: "Something follows a closing quotation mark.", remedy: "Put a comma after it, or double it when it belongs to the text." },
};

const UNREADABLE = { message: "The CSV cannot be read from here on.", remedy: "Save it again as CSV with commas, in UTF-8." };

const lineSchema = z.object({ lines: z.number() });

/** A mark that is never closed takes in all that follows: it opened after the last row that was read. */
function malformed(error: unknown, lastLine: number): FileProblem {
  if (!(error instanceof CsvError)) throw error;
  const at = lineSchema.safeParse(error);
  const line = error.code === "CSV_QUOTE_NOT_CLOSED" || !at.success ? lastLine + 1 : at.data.lines;
  return { line, ...(MALFORMED[error.code] ?? UNREADABLE) };
}

/**
 * Reads a CSV with commas (RFC 4180: byte order mark, quotation marks, CRLF). O(length).
 * Line breaks are made one kind first: the parser counts each CRLF inside quotation marks twice.
 */
export function readCsv(text: string): CsvTable | { problem: FileProblem } {
  const records: CsvRow[] = [];
  let lastLine = 0;
  const keep = (record: string[], { lines }: { lines: number }): null => {
    const breaks = record.reduce((count, cell) => count + cell.split("\n").length - 1, 0);
    records.push({ line: lines - breaks, cells: record.map((cell) => cell.trim()) });
    lastLine = lines;
    return null;
  };
  try {
    parse(text.replace(/\r\n?/g, "\n"), { bom: true, relax_column_count: true, skip_empty_lines: true, on_record: keep });
  } catch (error) {
    return { problem: malformed(error, lastLine) };
  }
  const [header, ...rows] = records.filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (!header) return { problem: { line: 1, message: "The CSV is empty.", remedy: "Check that it is the file you meant." } };
  return { header: header.cells, rows };
}

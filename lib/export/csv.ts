import { stringify } from "csv-stringify/sync";

export type Cell = string | number | boolean;

/** Spreadsheets run a text that begins like this as a formula; LF and CR hide such a beginning. */
const FORMULA = /^[=+\-@\t\r\n]/;

/** The writer itself quotes only the line break that ends its records. */
const LINE_BREAK = /[\r\n]/;

/** A text that no spreadsheet runs: an apostrophe in front says "text". Numbers stay numbers. */
function guarded(cell: Cell): Cell {
  if (typeof cell === "boolean") return cell ? 1 : 0;
  return typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : cell;
}

/**
 * A table as CSV (RFC 4180): header line, CRLF, UTF-8 with the byte order mark that Excel needs, "." as decimal sign,
 * numbers as JavaScript prints them (they read back to the same double), booleans as 1 and 0.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([[...columns], ...rows.map((row) => row.map(guarded))], { bom: true, record_delimiter: "windows", quoted_match: LINE_BREAK });
}

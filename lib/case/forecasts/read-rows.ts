import type { Columns } from "./columns";
import type { CrowdFile } from "./crowd-file-schema";
import type { CsvRow } from "./csv-table";
import type { Refusal, RefusedRow, Unit } from "./forecast-report";
import type { ReadRow } from "./in-order";
import { identityOf } from "./row-identity";
import { aboveWhole, numbersOf } from "./row-numbers";
import { sharesOf, type Shares, type Stated } from "./shares";

/** A row whose numbers could be read; what 1 means in them is not known yet. */
export type NumberedRow = { line: number; row: CsvRow; stated: Stated };

/** A row that could be read by itself, with what was done to its shares. */
export type AcceptedRow = ReadRow & Shares;

type Sieved<Out> = { kept: Out[]; refused: RefusedRow[] };

function sieve<In extends { line: number }, Out extends object>(rows: readonly In[], read: (row: In) => Out | { refusal: Refusal }): Sieved<Out> {
  const sieved: Sieved<Out> = { kept: [], refused: [] };
  for (const row of rows) {
    const result = read(row);
    if ("refusal" in result) sieved.refused.push({ line: row.line, ...result.refusal });
    else sieved.kept.push(result);
  }
  return sieved;
}

/** The rows whose numbers are numbers. `width` is that of the header. */
export function numberedRows(columns: Columns, rows: readonly CsvRow[], width: number): Sieved<NumberedRow> {
  return sieve(rows, (row) => {
    if (row.cells.length !== width) {
      return { refusal: { reason: "ragged", column: null, message: `The row has ${row.cells.length} values, the header ${width}.`, remedy: "Check its commas and quotation marks." } };
    }
    const stated = numbersOf(columns, row);
    return "refusal" in stated ? stated : { line: row.line, row, stated };
  });
}

/** The rows that state who, when and a distribution. */
export function acceptedRows(crowd: CrowdFile, columns: Columns, rows: readonly NumberedRow[], unit: Unit): Sieved<AcceptedRow> {
  return sieve(rows, ({ line, row, stated }) => {
    const identity = identityOf(crowd, columns, row);
    if ("refusal" in identity) return identity;
    const above = aboveWhole(columns, stated, unit);
    const shares = above ? { refusal: above } : sharesOf(stated, unit);
    return "refusal" in shares ? shares : { line, ...identity, ...shares };
  });
}

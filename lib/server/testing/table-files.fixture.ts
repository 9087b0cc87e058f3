import { parse } from "csv-parse/sync";
import type { TableRow } from "@/lib/figures/table";

/** A number as a file of a figure's table holds it. */
export type FileRow = Pick<TableRow, "kind" | "name" | "scenarioId" | "value" | "unit">;

function csvRows(file: Buffer): FileRow[] {
  const records = parse(file, { bom: true, columns: true, record_delimiter: "\r\n" }) as Record<string, string>[];
  return records.map(({ kind, name, scenario_id, value, unit }) => ({ kind, name, scenarioId: scenario_id, value: Number(value), unit }) as FileRow);
}

/** The formats that hold a figure's table, each with what reads it again. A new format is one line. */
export const TABLE_FILES: Readonly<Record<string, (file: Buffer) => FileRow[]>> = { csv: csvRows };

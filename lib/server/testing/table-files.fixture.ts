import { parse } from "csv-parse/sync";
import { exportDocumentSchema } from "@/lib/contract/export-document";
import { readWorkbook } from "@/lib/export/read-workbook";
import type { TableRow } from "@/lib/figures/table";

/** A number as a file of a figure's table holds it. */
export type FileRow = Pick<TableRow, "kind" | "name" | "scenarioId" | "value" | "unit">;

function csvRows(file: Buffer): FileRow[] {
  const records = parse(file, { bom: true, columns: true, record_delimiter: "\r\n" }) as Record<string, string>[];
  return records.map(({ kind, name, scenario_id, value, unit }) => ({ kind, name, scenarioId: scenario_id, value: Number(value), unit }) as FileRow);
}

const rowsOf = (rows: readonly FileRow[]): FileRow[] => rows.map(({ kind, name, scenarioId, value, unit }) => ({ kind, name, scenarioId, value, unit }));

function jsonRows(file: Buffer): FileRow[] {
  const { figures } = exportDocumentSchema.parse(JSON.parse(file.toString("utf8")));
  return rowsOf((figures[0]?.table ?? []) as FileRow[]);
}

async function xlsxRows(file: Buffer): Promise<FileRow[]> {
  const { document } = await readWorkbook(file);
  return rowsOf((exportDocumentSchema.parse(document).figures[0]?.table ?? []) as FileRow[]);
}

/** The formats that hold a figure's table, each with what reads it again. A new format is one line. */
export const TABLE_FILES: Readonly<Record<string, (file: Buffer) => FileRow[] | Promise<FileRow[]>>> = { csv: csvRows, json: jsonRows, xlsx: xlsxRows };

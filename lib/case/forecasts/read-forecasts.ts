import { cellOf, findColumns, type Columns } from "./columns";
import type { CrowdFile } from "./crowd-file-schema";
import { readCsv, type CsvRow } from "./csv-table";
import { unreadable, type Forecast, type ForecastReport, type Unit } from "./forecast-report";
import { inOrder, type Ordered } from "./in-order";
import { acceptedRows, numberedRows, type AcceptedRow, type NumberedRow } from "./read-rows";
import { findUnit } from "./unit";

/** The forecasts of a CSV in the order in which they were made, and the report on reading them. */
export type ReadForecasts = { forecasts: Forecast[]; report: ForecastReport };

const NO_UNIT = {
  line: 1,
  message: "The file does not show whether its numbers are probabilities (0 to 1) or per cents (0 to 100): fewer than nine in ten rows agree.",
  remedy: "Write unit: probability or unit: percent in the crowd file. Rows that do not fit are then refused one by one.",
};

const NO_ROW = { line: 1, message: "No row of the CSV fits the crowd file's where.", remedy: "Compare its values with those in the CSV, letter by letter." };

const NOTHING_READ = { line: 1, message: "Not one forecast could be read.", remedy: "Mend the refused rows, or the crowd file." };

/** What `where` selects. A row of another length than the header is in doubt as a whole, so it counts as selected. */
function isSelected({ where }: Columns, row: CsvRow, width: number): boolean {
  return row.cells.length !== width || where.every((column) => cellOf(row, column) === column.value);
}

function unitOf(crowd: CrowdFile, rows: readonly NumberedRow[]): { unit: Unit; found: boolean } | null {
  if (crowd.unit) return { unit: crowd.unit, found: false };
  const hasRest = crowd.scenarios.some(({ rest }) => rest);
  const unit = findUnit(rows.map(({ stated }) => stated.flatMap((number) => (number ? [number.value] : []))), hasRest);
  return unit && { unit, found: true };
}

/** The counts of a report that depend on the accepted forecasts alone. */
function summary(crowd: CrowdFile, rows: readonly Ordered<AcceptedRow>[]) {
  const largest = (numbers: readonly number[]) => numbers.reduce((most, number) => Math.max(most, number), 0);
  const repaired = rows.filter(({ missed }) => missed > 0);
  const rounded = rows.filter((row) => row.missed === 0 && row.rounded > 0);
  const firsts = rows.filter(({ revision }) => revision === 1);
  const [first] = rows;
  const last = rows.at(-1);
  return {
    forecasts: rows.length,
    people: firsts.length,
    revisers: rows.filter(({ revision }) => revision === 2).length,
    repairedSums: { rows: repaired.length, largestMiss: largest(repaired.map(({ missed }) => missed)) },
    rounded: { rows: rounded.length, largestChange: largest(rounded.map((row) => row.rounded)), toZero: rows.reduce((count, { toZero }) => count + toZero, 0) },
    times: first && last ? { first: first.madeAt, last: last.madeAt, withoutZone: rows.filter(({ zoned }) => !zoned).length } : null,
    teams: (crowd.team?.teams ?? []).map(({ id }) => ({ id, people: firsts.filter(({ team }) => team === id).length })),
  };
}

function forecastOf({ person, team, weights, revision, madeAt, line }: Ordered<AcceptedRow>): Forecast {
  return { person, team, weights, revision, madeAt, line };
}

/**
 * Reads the forecasts of a CSV as the crowd file says, and reports on every row that is not read and on every number that is
 * changed. Pure: nothing is written. O(rows · log rows).
 */
export function readForecasts(crowd: CrowdFile, csvText: string): ReadForecasts {
  const failed = (report: ForecastReport) => ({ forecasts: [], report });
  const table = readCsv(csvText);
  if ("problem" in table) return failed(unreadable([table.problem]));
  const columns = findColumns(crowd, table.header);
  if ("problems" in columns) return failed(unreadable(columns.problems));
  const width = table.header.length;
  const selected = table.rows.filter((row) => isSelected(columns, row, width));
  const report = { ...unreadable([]), rows: table.rows.length, otherRows: table.rows.length - selected.length };
  if (selected.length === 0) return failed({ ...report, problems: [NO_ROW] });
  const numbered = numberedRows(columns, selected, width);
  const found = unitOf(crowd, numbered.kept);
  if (!found) return failed({ ...report, problems: [numbered.kept.length > 0 ? NO_UNIT : NOTHING_READ], refused: numbered.refused });
  const accepted = acceptedRows(crowd, columns, numbered.kept, found.unit);
  const ordered = inOrder(accepted.kept);
  const refused = [...numbered.refused, ...accepted.refused, ...ordered.refused].sort((a, b) => a.line - b.line);
  if (ordered.forecasts.length === 0) return failed({ ...report, problems: [NOTHING_READ], unit: found, refused });
  return { forecasts: ordered.forecasts.map(forecastOf), report: { ...report, unit: found, refused, ...summary(crowd, ordered.forecasts) } };
}

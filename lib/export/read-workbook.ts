import { zipSync } from "fflate";
import type { CellValue } from "hucre/xlsx";
import { unpack } from "./unzip";
import { CHART_ROW, SHEETS } from "./workbook-sheets";

/** A workbook of ours has some dozen parts, which unpacked come to some ten times its size: more is not read. */
const MOST = { mostFiles: 2_000, mostBytes: 128 * 1024 * 1024 };

/** The numbers that the chart of a sheet is drawn from, a row for each series. */
type ChartCells = { sheet: string; series: number[][] };

type Row = readonly CellValue[];
const textOf = (value: CellValue | undefined): string => (typeof value === "string" ? value : value === null || value === undefined ? "" : String(value));

/** What stands in pieces in the sheet About. */
function restOf(about: readonly Row[]): Record<string, unknown> {
  const pieces = about.filter(([key]) => textOf(key).startsWith("document ")).map(([, piece]) => textOf(piece));
  return JSON.parse(pieces.join("")) as Record<string, unknown>;
}

const isList = (value: unknown): value is Record<string, unknown>[] => Array.isArray(value);
const roundOf = (round: Record<string, unknown>): unknown => (round.comparison as { round?: unknown } | undefined)?.round;

function peopleOf(rows: readonly Row[], round: unknown): unknown[] {
  return rows
    .filter(([number]) => number === round)
    .map(([, , team, simulated, answeredAt, ...weights]) => ({ weights, simulated, team: textOf(team) === "" ? null : team, ...(textOf(answeredAt) === "" ? {} : { answeredAt }) }));
}

function tableOf(rows: readonly Row[], { figure, round }: Record<string, unknown>): unknown[] {
  return rows
    .filter(([of, number]) => of === figure && number === round)
    .map(([, , kind, name, scenarioId, scenario, value, unit, simulated]) => ({ kind, name, scenarioId: textOf(scenarioId), scenario: textOf(scenario), value, unit, simulated }));
}

/** From the row below the names of the series to the first empty one. */
function chartCells(name: string, rows: readonly Row[]): ChartCells {
  const [, ...names] = rows[CHART_ROW] ?? [];
  const below = rows.slice(CHART_ROW + 1);
  const end = below.findIndex((row) => textOf(row[0]) === "");
  const table = below.slice(0, end < 0 ? below.length : end);
  const width = names.filter((series) => textOf(series) !== "").length;
  return { sheet: name, series: Array.from({ length: width }, (_, i) => table.map((row) => Number(row[i + 1]))) };
}

/**
 * The document that a workbook was written of, not checked yet, with people and numbers as its sheets have them now, and
 * what its charts are drawn from. @throws TooMuchInside; Error for what is no such workbook.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<{ document: unknown; charts: ChartCells[] }> {
  const { readXlsx } = await import("hucre/xlsx");
  // unpacked here first: the reader would unpack whatever there is
  const { sheets } = await readXlsx(zipSync(unpack(bytes, MOST), { level: 0 }));
  const rowsOf = (name: string): readonly Row[] => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const [numbers, people] = [rowsOf(SHEETS.numbers).slice(1), rowsOf(SHEETS.people).slice(1)];
  const { rounds, figures, ...rest } = restOf(rowsOf(SHEETS.about));
  if (!isList(rounds) || !isList(figures)) throw new Error("The sheet About does not hold what Branchpoint writes there.");
  const known: readonly string[] = Object.values(SHEETS);
  return {
    document: { ...rest, rounds: rounds.map((round) => ({ ...round, people: peopleOf(people, roundOf(round)) })), figures: figures.map((figure) => ({ ...figure, table: tableOf(numbers, figure) })) },
    charts: sheets.filter(({ name }) => !known.includes(name)).map(({ name, rows }) => chartCells(name, rows)),
  };
}

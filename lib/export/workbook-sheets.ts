import type { CellStyle, CellValue, WriteSheet } from "hucre/xlsx";
import type { ExportDocument } from "@/lib/contract/export-document";
import type { NativeChart } from "@/lib/figures/native/chart";
import { NUMBER_FORMAT } from "@/lib/figures/native/chart";
import type { ChartPage } from "@/lib/figures/native/chart-page";

/** A figure of a workbook: its words and its chart, whose series have these colours, "rrggbb". */
export type WorkbookFigure = { figure: string; round: number; page: ChartPage; colours: readonly string[] };

/** Where the numbers of a chart begin on its sheet: title, question and an empty row stand above. */
export const CHART_ROW = 3;
/** How many rows the chart stands beside. */
const CHART_ROWS = 23;
const HEAD: CellStyle = { font: { name: "Calibri", size: 11, bold: true }, alignment: { horizontal: "right", vertical: "bottom", wrapText: true } };
/** A cell of a spreadsheet holds 32,767 characters. */
const CELL_CHARACTERS = 30_000;

export const SHEETS = { numbers: "Numbers", people: "People", about: "About" } as const;
const NUMBER_COLUMNS = ["figure", "round", "kind", "name", "scenario_id", "scenario", "value", "unit", "simulated"] as const;
const PEOPLE_COLUMNS = ["round", "person", "team", "simulated", "answered_at"] as const;

/** On paper: a figure on one page, a list as wide as a page under its first row. */
const ONE_PAGE: WriteSheet["pageSetup"] = { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 1 };
const LIST: WriteSheet["pageSetup"] = { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "$1:$1" };

const letter = (column: number) => String.fromCharCode(65 + column);

/** A series for each column after the first, its names and values read from the cells. */
function chartOf({ kind, unit, categories, series }: NativeChart, sheet: string, colours: readonly string[]): NonNullable<WriteSheet["charts"]>[number] {
  const rows = `${CHART_ROW + 2}:$`;
  const range = (column: number) => `'${sheet}'!$${letter(column)}$${rows}${letter(column)}$${CHART_ROW + 1 + categories.length}`;
  const shares = unit === "share" ? { min: 0, max: 1, majorUnit: 0.25 } : undefined;
  return {
    type: kind === "lines" ? "line" : "column",
    ...(kind === "parts" ? { barGrouping: "stacked", overlap: 100 } : {}),
    series: series.map(({ name }, i) => ({ name, categories: range(0), values: range(i + 1), color: colours[i] ?? "646A72" })),
    anchor: { from: { row: CHART_ROW, col: series.length + 1 }, to: { row: CHART_ROW + CHART_ROWS - 1, col: series.length + 12 } },
    legend: "top",
    axes: { y: { gridlines: { major: true }, numberFormat: { formatCode: unit === "share" ? "0%" : NUMBER_FORMAT[unit] }, ...(shares ? { scale: shares } : {}) } },
  };
}

/** What the picture says, and a chart that can be edited beside the cells that it is drawn from. */
export function figureSheet({ figure, round, page, colours }: WorkbookFigure, several: boolean): WriteSheet {
  const name = several ? `${figure} ${round}` : figure;
  const { chart } = page;
  const table: CellValue[][] = chart === null ? [] : [["", ...chart.series.map((series) => series.name)], ...chart.categories.map((category, i) => [category, ...chart.series.map(({ values }) => values[i] ?? null)])];
  const style: CellStyle = { numFmt: chart === null ? "0" : NUMBER_FORMAT[chart.unit] };
  const series = chart?.series ?? [];
  const formats = new Map<string, { style: CellStyle }>([
    ["0,0", { style: { font: { name: "Calibri", size: 14, bold: true } } }],
    ...series.map((_, k): [string, { style: CellStyle }] => [`${CHART_ROW},${k + 1}`, { style: HEAD }]),
    ...(chart?.categories ?? []).flatMap((_, i) => series.map((_series, k): [string, { style: CellStyle }] => [`${CHART_ROW + 1 + i},${k + 1}`, { style }])),
  ]);
  // below the chart, which would cover its long lines
  const rest = Array.from({ length: chart === null ? 1 : Math.max(1, CHART_ROWS - table.length) }, (): CellValue[] => []);
  return {
    ...{ name, rows: [[page.title], [page.question], [], ...table, ...rest, ...page.foot.map((line) => [line])], cells: formats },
    ...{ columns: [{ width: 30 }, ...series.map(() => ({ width: 18 }))], view: { rightToLeft: page.rtl }, pageSetup: ONE_PAGE },
    ...(chart === null ? {} : { charts: [{ ...chartOf(chart, name, colours), altText: page.description }] }),
  };
}

/** Every number of the figures, one a row. */
export function numbersSheet({ figures }: ExportDocument): WriteSheet {
  const rows = figures.flatMap(({ figure, round, table }) => table.map((row): CellValue[] => [figure, round, row.kind, row.name, row.scenarioId, row.scenario, row.value, row.unit, row.simulated]));
  return { name: SHEETS.numbers, rows: [[...NUMBER_COLUMNS], ...rows], pageSetup: LIST, freezePane: { rows: 1 }, columns: NUMBER_COLUMNS.map(() => ({ width: 16 })) };
}

/** Everybody of each round, unlinked, a column for each scenario, in per mille. */
export function peopleSheet({ rounds, case: { scenarios } }: ExportDocument): WriteSheet {
  const rows = rounds.flatMap(({ comparison, people }) => people.map(({ team, simulated, answeredAt, weights }, i): CellValue[] => [comparison.round, i + 1, team, simulated, answeredAt ?? null, ...weights]));
  return { name: SHEETS.people, rows: [[...PEOPLE_COLUMNS, ...scenarios.map(({ id }) => id)], ...rows], pageSetup: LIST, freezePane: { rows: 1 }, columns: [...PEOPLE_COLUMNS, ...scenarios].map(() => ({ width: 14 })) };
}

/** What stands in no other sheet: in words what a reader asks for, then the rest of the document in pieces. */
export function aboutSheet(document: ExportDocument): WriteSheet {
  const rest = JSON.stringify({ ...document, rounds: document.rounds.map(({ people: _people, ...round }) => round), figures: document.figures.map(({ table: _table, ...figure }) => figure) });
  const pieces = Array.from({ length: Math.ceil(rest.length / CELL_CHARACTERS) }, (_, i): CellValue[] => [`document ${i + 1}`, rest.slice(i * CELL_CHARACTERS, (i + 1) * CELL_CHARACTERS)]);
  const words: CellValue[][] = [
    ["exercise", document.exercise.title],
    ["question", document.case.question],
    ["app version", document.appVersion],
    ["hash", document.hash],
    ["verify", "npm run verify FILE, or the page /verify: every number is computed again from the sheet People."],
  ];
  return { name: SHEETS.about, rows: [...words, ...pieces], columns: [{ width: 16 }, { width: 80 }] };
}

import { percentNumberText } from "@/lib/core/percent-text";
import { bareShare } from "@/lib/figures/shares";
import type { TableRow } from "@/lib/figures/table";

/** One line of a figure's table: a number for each scenario, or one for all of them or none in particular. */
export type FigureLine = Pick<TableRow, "kind" | "name" | "simulated"> & {
  /** In scenario order, null where there is no number; or the only number. */
  cells: readonly (string | null)[] | string;
  /** Of which scenarios the only number is, in words; "" where it is of none. */
  of: string;
};

const BY_UNIT: Readonly<Record<TableRow["unit"], (value: number) => string>> = {
  probability: (value) => percentNumberText(value * 1000),
  "per mille": (value) => bareShare(Math.round(value * 10) / 10),
  people: (value) => String(value),
  nats: (value) => value.toFixed(3),
  score: (value) => value.toFixed(3),
  statements: (value) => String(value),
};

/** A number as the table prints it: shares in per cent. */
const cellOf = ({ unit, value }: TableRow): string => BY_UNIT[unit](value);

/** Counts stand in the order of what is counted; every other line where it first appears. */
function inOrder(lines: readonly FigureLine[]): FigureLine[] {
  const placed = lines.map((line, index) => ({ line, at: line.kind === "count" && typeof line.cells !== "string" ? Number.parseFloat(line.name) : index }));
  const counts = placed.filter(({ line }) => line.kind === "count").sort((a, b) => a.at - b.at);
  return [...placed.filter(({ line }) => line.kind !== "count"), ...counts].map(({ line }) => line);
}

/** A long table, one row per number, as lines with a column for each scenario. Nobody is counted where no row counts anybody. */
export function figureLines(rows: readonly TableRow[], scenarioIds: readonly string[]): FigureLine[] {
  const lines = new Map<string, FigureLine & { cells: (string | null)[] | string }>();
  for (const row of rows) {
    const { kind, name, simulated, scenarioId, scenario } = row;
    const column = scenarioIds.indexOf(scenarioId);
    const key = [kind, name, column < 0 ? scenarioId : ""].join("\n");
    if (column < 0) {
      lines.set(key, { kind, name, simulated, cells: cellOf(row), of: scenario });
      continue;
    }
    const line = lines.get(key) ?? { kind, name, simulated, of: "", cells: scenarioIds.map(() => (kind === "count" ? "0" : null)) };
    if (typeof line.cells !== "string") line.cells[column] = cellOf(row);
    lines.set(key, line);
  }
  return inOrder([...lines.values()]);
}

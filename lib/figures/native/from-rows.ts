import type { ChartInput } from "../input";
import type { TableRow } from "../table";
import type { NativeChart } from "./chart";

/** A number of the table as a chart shows it: per mille become shares, everything else stays. */
export const chartValue = ({ value, unit }: Pick<TableRow, "value" | "unit">): number => (unit === "per mille" ? value / 1000 : value);

type How = Pick<NativeChart, "kind" | "unit"> & {
  /** What a row stands under; null leaves it out of the chart. */
  category: (row: TableRow) => string | null;
};

/**
 * Rows of a figure's table as a chart with one series per scenario, in the scenario's colour. Rows that share a category
 * stand together, in the order of the table; a category without a number for each scenario is left out, since a chart has no
 * word for "not shown". Null where none is left.
 */
export function chartFromRows({ theCase }: ChartInput, rows: readonly TableRow[], { kind, unit, category }: How): NativeChart | null {
  const byCategory = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const name = category(row);
    if (name === null) continue;
    const values = byCategory.get(name) ?? new Map<string, number>();
    byCategory.set(name, values.set(row.scenarioId, chartValue(row)));
  }
  const whole = [...byCategory].filter(([, values]) => theCase.scenarios.every(({ id }) => values.has(id)));
  if (whole.length === 0) return null;
  const series = theCase.scenarios.map(({ id, label }, scenario) => ({ name: label, values: whole.map(([, values]) => values.get(id) ?? 0), ink: { scenario } }));
  return { kind, unit, categories: whole.map(([name]) => name), series };
}

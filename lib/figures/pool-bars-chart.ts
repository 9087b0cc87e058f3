import type { ChartInput } from "./input";
import type { NativeChart } from "./native/chart";
import { chartFromRows } from "./native/from-rows";
import { rowName } from "./native/row-name";
import { poolBarsTable } from "./pool-bars-table";

/** The chosen pool with its band, teams and me, a column for each scenario. */
export function poolBarsChart(input: ChartInput): NativeChart | null {
  const { pool } = input.comparison.query;
  return chartFromRows(input, poolBarsTable(input), {
    ...{ kind: "columns", unit: "share" },
    category: (row) => (["band_low", "band_high", "team", "you"].includes(row.kind) || (row.kind === "pool" && row.name === pool) ? rowName(input, row) : null),
  });
}

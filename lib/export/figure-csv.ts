import type { TableRow } from "@/lib/figures/table";
import { csvText } from "./csv";

const COLUMNS = ["kind", "name", "scenario_id", "scenario", "value", "unit", "simulated"];

/** The numbers of a figure as CSV, one row per number; the units stand in their own column. */
export function figureCsv(rows: readonly TableRow[]): string {
  return csvText(
    COLUMNS,
    rows.map((row) => [row.kind, row.name, row.scenarioId, row.scenario, row.value, row.unit, row.simulated]),
  );
}

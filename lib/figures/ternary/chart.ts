import type { ChartInput } from "../input";
import type { NativeChart } from "../native/chart";
import { chartFromRows } from "../native/from-rows";
import { rowName } from "../native/row-name";
import { ternaryTable } from "./table";

/** The chosen pool, the teams and me, each as the parts of a whole: spreadsheets have no triangle. */
export function ternaryChart(input: ChartInput): NativeChart | null {
  return chartFromRows(input, ternaryTable(input), { kind: "parts", unit: "share", category: (row) => (row.kind === "person" || row.kind === "count" ? null : rowName(input, row)) });
}

import type { ChartInput } from "../input";
import type { NativeChart } from "../native/chart";
import { chartFromRows } from "../native/from-rows";
import { rowName } from "../native/row-name";
import { poolStripTable } from "./table";

/** Every pool, and the headline without any one person, a column for each scenario. */
export function poolStripChart(input: ChartInput): NativeChart | null {
  return chartFromRows(input, poolStripTable(input), { kind: "columns", unit: "share", category: (row) => rowName(input, row) });
}

import type { ChartInput } from "../input";
import type { NativeChart } from "../native/chart";
import { chartFromRows } from "../native/from-rows";
import { distributionTable } from "./table";

/** How many people stand in each column of five points, scenario beside scenario. */
export function distributionChart(input: ChartInput): NativeChart | null {
  return chartFromRows(input, distributionTable(input), { kind: "columns", unit: "people", category: ({ kind, name }) => (kind === "count" ? columnName(input, name) : null) });
}

/** "50 to 100" per mille as people read it: "5–10". */
function columnName({ translate }: ChartInput, name: string): string {
  const [from = 0, to = 0] = name.split(" to ").map((permille) => Number(permille) / 10);
  return translate("native.column", { from, to });
}

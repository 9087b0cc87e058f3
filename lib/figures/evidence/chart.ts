import type { ChartInput } from "../input";
import type { NativeChart } from "../native/chart";
import { chartFromRows } from "../native/from-rows";
import { evidenceTable } from "./table";

/** How far those who cited a claim stand from everybody, claim by claim. */
export function evidenceChart(input: ChartInput): NativeChart | null {
  return chartFromRows(input, evidenceTable(input), { kind: "columns", unit: "points", category: ({ kind, name }) => (kind === "cited_points" ? name : null) });
}

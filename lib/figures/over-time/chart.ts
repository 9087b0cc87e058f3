import type { ChartInput } from "../input";
import type { NativeChart } from "../native/chart";
import { chartFromRows } from "../native/from-rows";
import { overTimeTable } from "./table";

/** The pool at each release, a line for each scenario. */
export function overTimeChart(input: ChartInput): NativeChart | null {
  return chartFromRows(input, overTimeTable(input), { kind: "lines", unit: "share", category: ({ kind, name }) => (kind === "step_pool" ? name.slice(0, 16).replace("T", " ") : null) });
}

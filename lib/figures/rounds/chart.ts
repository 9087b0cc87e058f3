import type { ChartInput } from "../input";
import type { NativeChart } from "../native/chart";
import { chartFromRows } from "../native/from-rows";
import { roundsTable } from "./table";

/** The pool from round to round, a line for each scenario. */
export function roundsChart(input: ChartInput): NativeChart | null {
  return chartFromRows(input, roundsTable(input), { kind: "lines", unit: "share", category: ({ kind, name }) => (kind === "round_pool" ? input.translate("rounds.tick", { round: name.replace(/\D/g, "") }) : null) });
}

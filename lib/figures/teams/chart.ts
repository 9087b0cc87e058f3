import type { ChartInput } from "../input";
import type { NativeChart } from "../native/chart";
import { chartFromRows } from "../native/from-rows";
import { teamsTable } from "./table";

/** Everybody together, then team by team, each as the parts of a whole. */
export function teamsChart(input: ChartInput): NativeChart | null {
  const category = ({ kind, name }: { kind: string; name: string }) => (kind === "pool" ? input.translate("chart.pool") : kind === "team" ? name : null);
  return chartFromRows(input, teamsTable(input), { kind: "parts", unit: "share", category });
}

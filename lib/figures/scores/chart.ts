import type { ChartInput } from "../input";
import type { NativeChart } from "../native/chart";
import { scoreLabel, scoreRows } from "./rows";

/** Everybody's Brier score as a column, the best first. */
export function scoresChart(input: ChartInput): NativeChart | null {
  const rows = scoreRows(input);
  if (rows.length === 0) return null;
  const series = { name: input.translate("scores.axis"), values: rows.map(({ brier }) => brier), ink: "ink-2" as const };
  return { kind: "columns", unit: "score", categories: rows.map((row) => scoreLabel(row, input.translate)), series: [series] };
}

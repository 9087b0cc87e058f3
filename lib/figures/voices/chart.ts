import type { ChartInput } from "../input";
import type { NativeChart } from "../native/chart";
import { chartValue } from "../native/from-rows";
import { voicesTable } from "./table";

/** What each voice's words mean under the lexicon: a column for the lower and one for the upper bound. */
export function voicesChart(input: ChartInput): NativeChart | null {
  const rows = voicesTable(input);
  const names = [...new Set(rows.map(({ name }) => name))];
  if (names.length === 0) return null;
  const ends = (["voice_low", "voice_high"] as const).map((kind) => ({
    name: input.translate(`native.${kind}`, { lexicon: input.lexiconName }),
    values: names.map((name) => rows.filter((row) => row.kind === kind && row.name === name).map(chartValue)[0] ?? 0),
    ink: kind === "voice_low" ? ("ink-3" as const) : ("ink" as const),
  }));
  return { kind: "columns", unit: "share", categories: names, series: ends };
}

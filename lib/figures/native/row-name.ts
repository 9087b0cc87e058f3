import type { ChartInput } from "../input";
import type { TableRow } from "../table";

/** What a row of a table is called for a reader: its pool, the end of a band, its team, or the reader. */
export function rowName({ translate }: ChartInput, { kind, name }: Pick<TableRow, "kind" | "name">): string {
  if (kind === "pool") return translate("poolName", { pool: name });
  if (kind === "band_low" || kind === "without_one_low") return translate(`native.${kind}`, { pool: translate("poolName", { pool: name }) });
  if (kind === "band_high" || kind === "without_one_high") return translate(`native.${kind}`, { pool: translate("poolName", { pool: name }) });
  if (kind === "round_pool") return translate("ternary.earlier", { round: name.replace(/\D/g, "") });
  return kind === "you" ? translate("chart.you") : name;
}

import type { TableInput } from "../input";
import { seriesRows, type Series, type TableRow } from "../table";
import { BIN_PERMILLE, spreads } from "./spread";

/** The numbers of the distribution figure: median and quartiles per scenario, then how many people each column holds. */
export function distributionTable(input: TableInput): TableRow[] {
  const rows = spreads(input);
  const quantiles = (["median", "low", "high"] as const).map((name): Series => ({ kind: "quantile", name: QUANTILES[name], values: rows.map((row) => row[name]), unit: "per mille" }));
  const bins = (rows[0]?.counts ?? []).map((_, bin): Series => ({ kind: "count", name: `${bin * BIN_PERMILLE} to ${(bin + 1) * BIN_PERMILLE}`, values: rows.map(({ counts }) => counts[bin] ?? 0), unit: "people" }));
  return rows.length === 0 ? [] : seriesRows(input, [...quantiles, ...bins]);
}

const QUANTILES = { median: "0.5", low: "0.25", high: "0.75" } as const;

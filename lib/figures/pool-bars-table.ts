import type { FigureInput } from "./input";
import { peopleSeries, poolSeries, seriesRows, type Series, type TableRow } from "./table";
import { voicesTable } from "./voices/table";

function bandSeries({ comparison: { band, query } }: FigureInput): Series[] {
  if (band === null) return [];
  return [
    { kind: "band_low", name: query.pool, values: band.low, unit: "probability" },
    { kind: "band_high", name: query.pool, values: band.high, unit: "probability" },
  ];
}

/** The figure's numbers as a long table: one row per number, unrounded, in the order pools, bands, teams, me, people, voices. */
export function poolBarsTable(input: FigureInput): TableRow[] {
  return [...seriesRows(input, [...poolSeries(input), ...bandSeries(input), ...peopleSeries(input)]), ...voicesTable(input)];
}

import { isDense } from "./counted-people";
import type { TableInput } from "./input";
import { countRows, namedSeries, peopleSeries, poolSeries, seriesRows, type Series, type TableRow } from "./table";
import { voicesTable } from "./voices/table";

function bandSeries({ comparison: { band, query } }: TableInput): Series[] {
  if (band === null) return [];
  return [
    { kind: "band_low", name: query.pool, values: band.low, unit: "probability" },
    { kind: "band_high", name: query.pool, values: band.high, unit: "probability" },
  ];
}

/** The figure's numbers as a long table: one row per number, unrounded, in the order pools, bands, teams, me, people, voices. Of people who are too many to show each, how many gave which share. */
export function poolBarsTable(input: TableInput): TableRow[] {
  const dense = isDense(input.comparison);
  const series = [...poolSeries(input), ...bandSeries(input), ...namedSeries(input), ...(dense ? [] : peopleSeries(input))];
  return [...seriesRows(input, series), ...(dense ? countRows(input) : []), ...voicesTable(input)];
}

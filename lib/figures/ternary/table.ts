import type { FigureInput } from "../input";
import { peopleSeries, poolSeries, seriesRows, type TableRow } from "../table";

/** The numbers of the ternary figure: the chosen pool, teams, me and everybody. */
export function ternaryTable(input: FigureInput): TableRow[] {
  const chosen = poolSeries(input).filter(({ name }) => name === input.comparison.query.pool);
  return seriesRows(input, [...chosen, ...peopleSeries(input)]);
}

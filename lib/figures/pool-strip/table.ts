import type { TableInput } from "../input";
import { HEADLINE } from "../shares";
import { poolSeries, seriesRows, type Series, type TableRow } from "../table";

/** The numbers of the pool strip: every pool, and how far the headline could move without any one person. */
export function poolStripTable(input: TableInput): TableRow[] {
  const { withoutOne } = input.comparison.sensitivity;
  const ends: Series[] =
    withoutOne === null
      ? []
      : [
          { kind: "without_one_low", name: HEADLINE, values: withoutOne.low, unit: "probability" },
          { kind: "without_one_high", name: HEADLINE, values: withoutOne.high, unit: "probability" },
        ];
  return seriesRows(input, [...poolSeries(input), ...ends]);
}

import type { TableInput } from "../input";
import { seriesRows, type Series, type TableRow } from "../table";
import { stepsOf } from "./data";

/** The numbers of the figure: at each release the pool, and the ends of the middle 50 and 90 %. */
export function overTimeTable(input: TableInput): TableRow[] {
  const series = stepsOf(input).flatMap(({ at, linear, half, most }): Series[] => {
    const row = (kind: Series["kind"], values: readonly number[] | undefined): Series[] => (values === undefined ? [] : [{ kind, name: at, values, unit: "probability" }]);
    return [...row("step_pool", linear), ...row("step_low_50", half?.low), ...row("step_high_50", half?.high), ...row("step_low_90", most?.low), ...row("step_high_90", most?.high)];
  });
  return seriesRows(input, series);
}

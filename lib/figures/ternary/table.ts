import { isDense } from "../counted-people";
import type { TableInput } from "../input";
import { earlierRounds } from "../rounds/data";
import { countRows, namedSeries, peopleSeries, poolSeries, seriesRows, type Series, type TableRow } from "../table";
import { cellsOf } from "./cells";

const TRIANGLE_OF = 3;

/** Where people stand when they are too many to show each: per hexagon of the triangle, else per share. */
function denseRows(input: TableInput): TableRow[] {
  if (input.theCase.scenarios.length !== TRIANGLE_OF) return countRows(input);
  return cellsOf(input.comparison).map(({ weights, count }): TableRow => ({ kind: "count", name: weights.join(" · "), scenarioId: "", scenario: "", value: count, unit: "people", simulated: false }));
}

/** The numbers of the ternary figure: the chosen pool, the linear one of earlier rounds, teams, me and everybody. */
export function ternaryTable(input: TableInput): TableRow[] {
  const chosen = poolSeries(input).filter(({ name }) => name === input.comparison.query.pool);
  const earlier = earlierRounds(input).map(({ round, linear }): Series => ({ kind: "round_pool", name: `round ${round}`, values: linear, unit: "probability" }));
  const named = seriesRows(input, [...chosen, ...earlier, ...namedSeries(input)]);
  return [...named, ...(isDense(input.comparison) ? denseRows(input) : seriesRows(input, peopleSeries(input)))];
}

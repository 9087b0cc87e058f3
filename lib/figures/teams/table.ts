import type { TableInput } from "../input";
import { poolSeries, seriesRows, type Series, type TableRow } from "../table";
import { shownTeams } from "./shown-teams";

/** The numbers of the teams figure: each team that may be shown, everybody together, and the two parts of the disagreement in nats. */
export function teamsTable(input: TableInput): TableRow[] {
  const teams = shownTeams(input).flatMap(({ name, linear }): Series[] => (linear === null ? [] : [{ kind: "team", name, values: linear, unit: "probability" }]));
  const everybody = poolSeries(input).filter(({ name }) => name === "linear");
  const split = input.comparison.disagreement?.divergence.teams ?? null;
  const shared = { kind: "divergence", scenarioId: "", scenario: "", unit: "nats", simulated: false } as const;
  const parts: TableRow[] = split === null ? [] : [{ ...shared, name: "within teams", value: split.within }, { ...shared, name: "between teams", value: split.between }];
  return [...seriesRows(input, [...everybody, ...teams]), ...parts];
}

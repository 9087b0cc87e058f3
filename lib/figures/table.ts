import { POOL_IDS } from "@/lib/contract/comparison";
import { countedPeople } from "./counted-people";
import type { TableInput } from "./input";

/** One number of a figure. Pools, bands and teams are probabilities (0..1, unrounded); people and voices are per mille. */
export type TableRow = {
  kind:
    | "pool" | "band_low" | "band_high" | "without_one_low" | "without_one_high" | "team" | "you" | "person" | "voice_low" | "voice_high" | "step_pool" | "step_low_50" | "step_high_50" | "step_low_90" | "step_high_90" | "round_pool" | "round_you" | "pair" | "pair_low" | "pair_high" | "quantile" | "count" | "divergence"
    | "cited" | "cited_share" | "cited_points"
    | "score_pool" | "score_team" | "score_round" | "score_round_you" | "score_you" | "score_mean" | "score_uniform"
    | "bin_said" | "bin_true" | "bin_low" | "bin_high" | "bin_count";
  /** Pool id, team, "person 7" in the order of the release, the voice and its event, a quantile, or a share or column in per mille. */
  name: string;
  scenarioId: string;
  scenario: string;
  value: number;
  unit: "probability" | "per mille" | "people" | "nats" | "score" | "statements";
  simulated: boolean;
};

/** One line of numbers over all scenarios. */
export type Series = Pick<TableRow, "kind" | "name" | "unit"> & { values: readonly number[]; simulated?: boolean };

/** Every pool that there is, unrounded. */
export function poolSeries({ comparison: { pools } }: TableInput): Series[] {
  return POOL_IDS.flatMap((pool): Series[] => (pools[pool] ? [{ kind: "pool", name: pool, values: pools[pool], unit: "probability" }] : []));
}

/** Teams as pools, then me. */
export function namedSeries({ comparison }: TableInput): Series[] {
  const teams = comparison.teams.flatMap((team): Series[] => (team.linear ? [{ kind: "team", name: team.name, values: team.linear, unit: "probability" }] : []));
  const mine: Series[] = comparison.mine ? [{ kind: "you", name: "you", values: comparison.mine.weights, unit: "per mille" }] : [];
  return [...teams, ...mine];
}

/** Everybody in the order of the release. */
export function peopleSeries({ comparison }: TableInput): Series[] {
  return comparison.people.map((person, i): Series => ({ kind: "person", name: `person ${i + 1}`, values: person.weights, unit: "per mille", simulated: person.simulated }));
}

/** How many people gave a scenario each share, where there are too many to show each: the numbers behind a density. */
export function countRows({ comparison, theCase }: TableInput): TableRow[] {
  const { shares } = countedPeople(comparison);
  return theCase.scenarios.flatMap(({ id, label }, i) =>
    [...(shares[i] ?? [])].flatMap((people, permille): TableRow[] =>
      people === 0 ? [] : [{ kind: "count", name: String(permille), scenarioId: id, scenario: label, value: people, unit: "people", simulated: false }],
    ),
  );
}

/** Lines of numbers as a long table: one row per number, in scenario order. */
export function seriesRows({ theCase }: TableInput, series: readonly Series[]): TableRow[] {
  return series.flatMap(({ values, simulated = false, ...one }) =>
    theCase.scenarios.map(({ id, label }, i): TableRow => ({ ...one, simulated, scenarioId: id, scenario: label, value: values[i] ?? 0 })),
  );
}

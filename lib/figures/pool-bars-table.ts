import { POOL_IDS } from "@/lib/contract/comparison";
import type { FigureInput } from "./input";
import { hasBand } from "./voice-words";

/** One number of the figure. Pools, bands and teams are probabilities (0..1, unrounded); people and voices are per mille. */
export type TableRow = {
  kind: "pool" | "band_low" | "band_high" | "team" | "you" | "person" | "voice_low" | "voice_high";
  /** Pool id, team, "person 7" in the order of the release, or the voice and its event. */
  name: string;
  scenarioId: string;
  scenario: string;
  value: number;
  unit: "probability" | "per mille";
  simulated: boolean;
};

type Series = Pick<TableRow, "kind" | "name" | "unit"> & { values: readonly number[]; simulated?: boolean };

function poolSeries({ comparison }: FigureInput): Series[] {
  const { pools, band, query } = comparison;
  const probability = { unit: "probability" } as const;
  const pooled = POOL_IDS.flatMap((pool): Series[] => (pools[pool] ? [{ kind: "pool", name: pool, values: pools[pool], ...probability }] : []));
  if (band === null) return pooled;
  return [
    ...pooled,
    { kind: "band_low", name: query.pool, values: band.low, ...probability },
    { kind: "band_high", name: query.pool, values: band.high, ...probability },
  ];
}

function peopleSeries({ comparison }: FigureInput): Series[] {
  const teams = comparison.teams.flatMap((team): Series[] => (team.linear ? [{ kind: "team", name: team.name, values: team.linear, unit: "probability" }] : []));
  const mine: Series[] = comparison.mine ? [{ kind: "you", name: "you", values: comparison.mine.weights, unit: "per mille" }] : [];
  const people = comparison.people.map(
    (person, i): Series => ({ kind: "person", name: `person ${i + 1}`, values: person.weights, unit: "per mille", simulated: person.simulated }),
  );
  return [...teams, ...mine, ...people];
}

/** A voice's band, once for each scenario of its default mapping: the mapping is coded, and the band is not split. */
function voiceRows({ readings, theCase }: FigureInput): TableRow[] {
  return readings.filter(hasBand).flatMap((reading) => {
    const voice = theCase.voices.find(({ id }) => id === reading.voice)?.name ?? reading.voice;
    const scenarios = reading.mappings.find((mapping) => mapping.default)?.scenarios ?? [];
    const shared = {
      name: `${voice}: ${reading.event}`,
      scenarioId: scenarios.join(" + "),
      scenario: theCase.scenarios.filter(({ id }) => scenarios.includes(id)).map(({ label }) => label).join(" + "),
      unit: "per mille",
      simulated: false,
    } as const;
    return [
      { ...shared, kind: "voice_low" as const, value: reading.band.lowPermille },
      { ...shared, kind: "voice_high" as const, value: reading.band.highPermille },
    ];
  });
}

/** The figure's numbers as a long table: one row per number, unrounded, in the order pools, bands, teams, me, people, voices. */
export function poolBarsTable(input: FigureInput): TableRow[] {
  const series = [...poolSeries(input), ...peopleSeries(input)];
  const rows = series.flatMap(({ values, simulated = false, ...one }) =>
    input.theCase.scenarios.map(({ id, label }, i): TableRow => ({ ...one, simulated, scenarioId: id, scenario: label, value: values[i] ?? 0 })),
  );
  return [...rows, ...voiceRows(input)];
}

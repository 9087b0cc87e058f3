import type { BandReading, Interval } from "@/lib/contract/cases";
import type { FigureInput } from "../input";
import { chosenPool, permilleOf } from "../shares";
import { hasBand, mappedScenarios } from "../voice-words";

/** One reading of a voice's words with its band and the share of the one scenario it is coded to; or a voice that states no likelihood, with all it speaks of. */
export type VoicesRow = { id: string; voice: string; named: boolean; events: readonly string[]; term: string | null; band: Interval | null; poolPermille: number | null };

/** The readings with a band in the case's order, then each voice that has none. */
export function voicesRows({ readings, theCase, comparison }: FigureInput): VoicesRow[] {
  const pool = chosenPool(comparison);
  const nameOf = (id: string) => theCase.voices.find((voice) => voice.id === id)?.name ?? id;
  const isNamed = (id: string) => theCase.voices.some((voice) => voice.id === id && voice.kind === "named");
  const poolOf = (reading: BandReading) => {
    const [only, ...others] = mappedScenarios(reading);
    const share = others.length > 0 ? undefined : pool?.[theCase.scenarios.findIndex(({ id }) => id === only)];
    return share === undefined ? null : permilleOf(share);
  };
  const banded = readings.filter(hasBand);
  const silent = [...new Set(readings.map(({ voice }) => voice))].filter((voice) => banded.every((reading) => reading.voice !== voice));
  return [
    ...banded.map((reading) => ({ id: reading.id, voice: nameOf(reading.voice), named: isNamed(reading.voice), events: [reading.event], term: reading.term, band: reading.band, poolPermille: poolOf(reading) })),
    ...silent.map((voice) => ({ id: voice, voice: nameOf(voice), named: isNamed(voice), events: readings.filter((one) => one.voice === voice).map(({ event }) => event), term: null, band: null, poolPermille: null })),
  ];
}

/** How many voices with a name there are, and how many of them state a likelihood that the lexicon knows. */
export function statedCount({ theCase }: FigureInput, rows: readonly VoicesRow[]): { stated: number; named: number } {
  const stated = new Set(rows.filter(({ named, band }) => named && band !== null).map(({ voice }) => voice));
  return { stated: stated.size, named: theCase.voices.filter(({ kind }) => kind === "named").length };
}

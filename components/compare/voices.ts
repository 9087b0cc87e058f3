import type { BandReading, Case } from "@/lib/contract/cases";

type VoicesCase = Pick<Case, "voices" | "phrases" | "rules"> & { scenarios: readonly { id: string }[] };

/** One voice's reading, ready to be written down. `rows` are the scenarios its event is mapped to (coded), counted from 0. */
export type VoiceRow = {
  id: string;
  voice: string;
  event: string;
  printed: readonly string[];
  band: { term: string; lowPermille: number; highPermille: number };
  weak: boolean;
  rules: readonly string[];
  caveat: string;
  rows: readonly number[];
};

/** The readings that have a band in the lexicon as rows, and the voices that have no such reading, each named once. */
export function voiceRows(readings: readonly BandReading[], theCase: VoicesCase): { rows: VoiceRow[]; silent: string[] } {
  const nameOf = (reading: BandReading) => theCase.voices.find(({ id }) => id === reading.voice)?.name ?? reading.voice;
  const rows = readings.flatMap((reading): VoiceRow[] => {
    if (!reading.band) return [];
    const mapping = reading.mappings.find((one) => one.default);
    return [
      {
        id: reading.id,
        voice: nameOf(reading),
        event: reading.event,
        printed: theCase.phrases.filter(({ id }) => reading.phrases.includes(id)).map(({ printed }) => printed),
        band: { term: reading.term ?? "", ...reading.band },
        weak: reading.weak,
        rules: theCase.rules.filter(({ id }) => reading.rules.includes(id)).map(({ text }) => text),
        caveat: reading.caveat,
        rows: theCase.scenarios.flatMap(({ id }, index) => (mapping?.scenarios.includes(id) ? [index] : [])),
      },
    ];
  });
  const stated = new Set(readings.flatMap(({ voice, band }) => (band ? [voice] : [])));
  const silent = readings.filter(({ voice }) => !stated.has(voice)).map(nameOf);
  return { rows, silent: [...new Set(silent)] };
}

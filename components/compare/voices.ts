import type { BandReading, Case } from "@/lib/contract/cases";

type VoicesCase = Pick<Case, "voices" | "phrases" | "rules"> & { scenarios: readonly { id: string }[] };

/** One voice's reading, ready to be written down. `rows` are the scenarios its event is mapped to (coded), counted from 0. */
export type VoiceRow = {
  id: string;
  voice: string;
  event: string;
  printed: readonly string[];
  band: { term: string; lowPermille: number; highPermille: number } | null;
  weak: boolean;
  rules: readonly string[];
  caveat: string;
  rows: readonly number[];
};

/** The readings as rows, those with a band first; otherwise in the case's order. */
export function voiceRows(readings: readonly BandReading[], theCase: VoicesCase): VoiceRow[] {
  const rows = readings.map((reading): VoiceRow => {
    const mapping = reading.mappings.find((one) => one.default);
    return {
      id: reading.id,
      voice: theCase.voices.find(({ id }) => id === reading.voice)?.name ?? reading.voice,
      event: reading.event,
      printed: theCase.phrases.filter(({ id }) => reading.phrases.includes(id)).map(({ printed }) => printed),
      band: reading.band && { term: reading.term ?? "", ...reading.band },
      weak: reading.weak,
      rules: theCase.rules.filter(({ id }) => reading.rules.includes(id)).map(({ text }) => text),
      caveat: reading.caveat,
      rows: theCase.scenarios.flatMap(({ id }, index) => (mapping?.scenarios.includes(id) ? [index] : [])),
    };
  });
  return [...rows.filter(({ band }) => band), ...rows.filter(({ band }) => !band)];
}

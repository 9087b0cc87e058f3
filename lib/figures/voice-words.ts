import type { BandReading, Interval } from "@/lib/contract/cases";
import type { FigureInput } from "./input";
import { inSentence } from "./in-sentence";
import { bareShare } from "./shares";

const NARROW_SPACE = "\u202f";

/** "Katz" for "Mark N. Katz"; unnamed groups and the source keep their whole name. */
function shortName(input: FigureInput, voiceId: string): string {
  const voice = input.theCase.voices.find(({ id }) => id === voiceId);
  if (voice === undefined) return voiceId;
  return voice.kind === "named" ? (voice.name.split(" ").at(-1) ?? voice.name) : voice.name;
}

/** "20–45 %", kept on one line. */
function rangeText({ lowPermille, highPermille }: Interval): string {
  return `${bareShare(lowPermille)}–${bareShare(highPermille)}${NARROW_SPACE}%`;
}

/** True when the lexicon's term stands in the voice's own words, so that it may be quoted. */
function saysTerm(input: FigureInput, reading: BandReading): boolean {
  const printed = input.theCase.phrases.filter(({ id }) => reading.phrases.includes(id)).map((phrase) => phrase.printed.toLowerCase());
  return reading.term !== null && printed.some((words) => words.includes((reading.term ?? "").toLowerCase()));
}

/** A reading with its band in words: whose, which words, of which event, in which lexicon. */
export function bandSentence(input: FigureInput, reading: BandReading & { band: Interval }): string {
  const template = saysTerm(input, reading) ? "band" : reading.weak ? "weak" : "readAs";
  return input.translate(`voice.${template}`, {
    name: shortName(input, reading.voice),
    event: reading.event,
    term: reading.term ?? "",
    range: rangeText(reading.band),
    lexicon: input.lexiconName,
  });
}

/** A reading without a band in words: "not stated", never a number. */
export function wordsSentence(input: FigureInput, reading: BandReading): string {
  return input.translate("voice.words", { name: shortName(input, reading.voice), event: reading.event });
}

export const hasBand = <Read extends Pick<BandReading, "band">>(reading: Read): reading is Read & { band: Interval } => reading.band !== null;

/** The scenarios on which the coded default mapping puts a reading's event; none without a mapping. */
export function mappedScenarios(reading: BandReading): readonly string[] {
  return reading.mappings.find((mapping) => mapping.default)?.scenarios ?? [];
}

function labels(input: FigureInput, scenarios: readonly string[]): string {
  const names = input.theCase.scenarios.filter(({ id }) => scenarios.includes(id)).map(({ label }) => inSentence(label, input.theCase));
  return new Intl.ListFormat(input.locale, { type: "conjunction" }).format(names);
}

/**
 * Sentences that stand below the rows: bands whose event covers several scenarios (never split) or no whole scenario,
 * and in one sentence everybody who states no likelihood at all.
 */
export function noteSentences(input: FigureInput): string[] {
  const banded = input.readings.filter(hasBand);
  const offRows = banded.flatMap((reading) => {
    const scenarios = mappedScenarios(reading);
    if (scenarios.length === 1) return [];
    const sentence = bandSentence(input, reading);
    const template = scenarios.length === 0 ? "voice.onNoRow" : "voice.together";
    return [input.translate(template, { sentence, scenarios: labels(input, scenarios) })];
  });
  const spoken = new Set([...banded, ...input.readings.filter((reading) => mappedScenarios(reading).length === 1)].map(({ voice }) => voice));
  const silent = [...new Set(input.readings.map(({ voice }) => voice))].filter((voice) => !spoken.has(voice));
  if (silent.length === 0) return offRows;
  const names = new Intl.ListFormat(input.locale, { type: "unit" }).format(silent.map((voice) => shortName(input, voice)));
  return [...offRows, input.translate("voice.silent", { lexicon: input.lexiconName, names })];
}

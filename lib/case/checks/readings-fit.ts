import { LEXICON_IDS } from "@/lib/contract/comparison";
import type { CaseFile } from "../case-file-schema";
import { bandOfTerm } from "../lexicons/readings";
import { LEXICONS } from "../lexicons/registry";
import { error, type CasePath, type Finding } from "../report";

type Reading = CaseFile["readings"][number];

function terms(reading: Reading, at: CasePath): Finding[] {
  return LEXICON_IDS.flatMap((id) => {
    const term = reading.terms[id] ?? null;
    const lexicon = LEXICONS[id];
    if (term === null || bandOfTerm(lexicon, term)) return [];
    const known = lexicon.bands.flatMap((band) => band.terms).join(", ");
    return [error([...at, "terms", id], `${lexicon.name} has no term "${term}".`, `Use one of its terms (${known}), or null for "not stated".`)];
  });
}

function defaultMapping(reading: Reading, at: CasePath): Finding[] {
  if (reading.mappings.length === 0 || reading.mappings.filter((mapping) => mapping.default).length === 1) return [];
  return [error([...at, "mappings"], `The reading "${reading.id}" needs exactly one default mapping.`, "Mark one mapping with default: true and the others with default: false.")];
}

function sameVoice(file: CaseFile, reading: Reading, at: CasePath): Finding[] {
  const strangers = <T extends { id: string; voice: string }>(key: string, ids: readonly string[], items: readonly T[]) =>
    ids.flatMap((id, index) => {
      const voice = items.find((item) => item.id === id)?.voice ?? reading.voice;
      if (voice === reading.voice) return [];
      return [error([...at, key, index], `"${id}" belongs to the voice "${voice}", not to "${reading.voice}".`, "Read each voice's words in a reading of its own.")];
    });
  return [...strangers("claims", reading.claims, file.claims), ...strangers("phrases", reading.phrases, file.phrases)];
}

/** A reading uses terms that its lexicons have, one default mapping, and the words of its own voice alone. */
export function readingsFit(file: CaseFile): Finding[] {
  return file.readings.flatMap((reading, index) => {
    const at: CasePath = ["readings", index];
    return [...terms(reading, at), ...defaultMapping(reading, at), ...sameVoice(file, reading, at)];
  });
}

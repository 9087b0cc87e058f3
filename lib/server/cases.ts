import type { LoadedCase } from "@/lib/case/check-case-text";
import { LEXICONS } from "@/lib/case/lexicons/registry";
import { readingsWithBands } from "@/lib/case/lexicons/readings";
import type { BandReading, Case, Lexicon } from "@/lib/contract/cases";
import type { LexiconId } from "@/lib/contract/comparison";
import type { Language } from "@/lib/contract/languages";
import { ProblemError } from "./problem";
import { state } from "./state";
import { learnCase, learnCases } from "./stored-cases";

/** A loaded case with its outcome, for use-cases that have checked that the reader may know it. @throws `not_found`. */
export function loadedCase(id: string): LoadedCase {
  const loaded = state().cases.get(id);
  if (!loaded) throw new ProblemError("not_found", "There is no such case.");
  return loaded;
}

/** The same, for who comes before any exercise: it may have been imported by another process. */
async function foundCase(id: string): Promise<LoadedCase> {
  await learnCase(id);
  return loadedCase(id);
}

/** A case as it reads in a language: what is not translated stays in the original one. */
const caseIn = (loaded: LoadedCase, language: Language): Case => loaded.translations[language]?.case ?? loaded.case;

/** All cases that loaded, without what happened later: the shipped ones, then those that were imported here. */
export async function listCases(language: Language): Promise<Case[]> {
  await learnCases();
  return [...state().cases.values()].map((loaded) => caseIn(loaded, language));
}

/** One case, without what happened later. Its `language` is that of its sources, in every language. @throws `not_found`. */
export async function getCase(id: string, language: Language): Promise<Case> {
  return caseIn(await foundCase(id), language);
}

/** Whether it is known how the case came out; says nothing about what happened. @throws `not_found`. */
export async function hasOutcome(id: string): Promise<boolean> {
  return (await foundCase(id)).outcome !== null;
}

/** The case file as it was written, without its outcome, and whether it is JSON (else YAML). @throws `not_found`. */
export async function getCaseFile(id: string): Promise<{ text: string; json: boolean }> {
  const { fileText, path } = await foundCase(id);
  return { text: fileText, json: path.endsWith(".json") };
}

/** The lexicons in which likelihood phrases are read. */
export async function getLexicons(): Promise<Lexicon[]> {
  return Object.values(LEXICONS);
}

/** One lexicon. */
export async function getLexicon(id: LexiconId): Promise<Lexicon> {
  return LEXICONS[id];
}

/** The case's readings with their intervals in one lexicon. @throws `not_found`. */
export async function getReadings(caseId: string, lexiconId: LexiconId, language: Language): Promise<BandReading[]> {
  return readingsWithBands(caseIn(await foundCase(caseId), language), lexiconId);
}

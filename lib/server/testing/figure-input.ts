import { comparisonSchema } from "@/lib/contract/comparison";
import { figureFactsSchema, FIGURES_WITH_FACTS } from "@/lib/contract/figure-facts";
import type { FigureInput } from "@/lib/figures/input";
import { getCase, getLexicon, getReadings } from "../cases";
import { getExercise } from "../exercises";
import { figureTexts } from "../figure-texts";
import type { Browser } from "./browser";

/** What all figures are made of beside the comparison, as the API tells it to this reader. */
async function factsFor(reader: Browser, exerciseId: string): Promise<NonNullable<FigureInput["facts"]>> {
  const facts = FIGURES_WITH_FACTS.map(async (figure) => figureFactsSchema.parse((await reader.get(`/api/exercises/${exerciseId}/figure-facts/${figure}`)).json));
  return Object.assign({}, ...(await Promise.all(facts)));
}

/** What a page draws figures of: the comparison as the API tells it to this reader, and the case in English. */
export async function figureInputOf(reader: Browser, exerciseId: string): Promise<FigureInput> {
  const comparison = comparisonSchema.parse((await reader.get(`/api/exercises/${exerciseId}/comparison`)).json);
  const { caseId, query } = comparison;
  const [theCase, exercise, readings, { name: lexiconName }] = await Promise.all([getCase(caseId, "en"), getExercise(exerciseId), getReadings(caseId, query.lexicon, "en"), getLexicon(query.lexicon)]);
  return { comparison, facts: await factsFor(reader, exerciseId), theCase, exercise, readings, lexiconName, ...figureTexts("en") };
}

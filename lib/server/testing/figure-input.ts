import { comparisonSchema } from "@/lib/contract/comparison";
import type { FigureInput } from "@/lib/figures/input";
import { getCase, getLexicon, getReadings } from "../cases";
import { getExercise } from "../exercises";
import { figureTexts } from "../figure-texts";
import type { Browser } from "./browser";

/** What a page draws figures of: the comparison as the API tells it to this reader, and the case in English. */
export async function figureInputOf(reader: Browser, exerciseId: string): Promise<FigureInput> {
  const comparison = comparisonSchema.parse((await reader.get(`/api/exercises/${exerciseId}/comparison`)).json);
  const { caseId, query } = comparison;
  const [theCase, exercise, readings, { name: lexiconName }] = await Promise.all([getCase(caseId, "en"), getExercise(exerciseId), getReadings(caseId, query.lexicon, "en"), getLexicon(query.lexicon)]);
  return { comparison, theCase, exercise, readings, lexiconName, ...figureTexts("en") };
}

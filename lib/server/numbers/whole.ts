import type { Comparison, ComparisonQuery } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import type { ExportDocument } from "@/lib/contract/export-document";
import { type FigureFacts, needsFacts } from "@/lib/contract/figure-facts";
import type { FigureId } from "@/lib/contract/figures";
import type { Language } from "@/lib/contract/languages";
import { figuresOf } from "@/lib/figures/figures-of";
import type { FigureInput } from "@/lib/figures/input";
import { withFacts } from "@/lib/figures/with-facts";
import type { Actor } from "../actor";
import { getCase, getLexicon, getReadings } from "../cases";
import { readComparison } from "../comparison";
import { getExercise } from "../exercises";
import { factsOf } from "../figure-facts/registry";
import { figureTexts } from "../figure-texts";
import { ProblemError } from "../problem";
import { seenRounds } from "../seen-rounds";
import { exportDocument, exportedFigure, exportedRound } from "./document";

/** A figure of an exercise with what it is made of. */
export type WholeFigure = { figure: FigureId; input: FigureInput; facts: FigureFacts | null };

/** All that is out of an exercise: its document, and every figure that it offers, of every round. */
export type WholeNumbers = { exercise: Exercise; comparisons: Comparison[]; document: ExportDocument; figures: WholeFigure[] };

/** Rounds are followed in the newest one: earlier ones would say a part of the same. */
const ofRound = (figures: readonly FigureId[], newest: boolean) => figures.filter((figure) => newest || !needsFacts(figure));

async function readRounds(actor: Actor, exercise: Exercise, query: ComparisonQuery): Promise<Comparison[]> {
  const rounds = exercise.dataSource === null ? await seenRounds(actor, exercise) : [exercise.round.number];
  if (rounds.length > 0) return Promise.all(rounds.map((round) => readComparison(actor, exercise.id, { ...query, round })));
  // says why nothing can be seen: no estimate of one's own, or nothing is out
  await readComparison(actor, exercise.id, query);
  throw new ProblemError("not_released", "Nothing of this exercise is out yet.");
}

/** Everything that is out of an exercise to a reader. @throws what `readComparison` throws. Costs a comparison a round. */
export async function wholeNumbers(actor: Actor, exerciseId: string, { round: _round, asOf: _asOf, ...query }: ComparisonQuery, lang: Language): Promise<WholeNumbers> {
  const exercise = await getExercise(exerciseId);
  const comparisons = await readRounds(actor, exercise, query);
  const lexicon = comparisons[0]?.query.lexicon ?? "icd203";
  const [theCase, readings, { name: lexiconName }] = await Promise.all([getCase(exercise.caseId, lang), getReadings(exercise.caseId, lexicon, lang), getLexicon(lexicon)]);
  const offered = figuresOf(theCase, exercise);
  const figures: WholeFigure[] = [];
  for (const comparison of comparisons) {
    for (const figure of ofRound(offered, comparison === comparisons.at(-1))) {
      const facts = needsFacts(figure) ? await factsOf(actor, figure, { comparison, query }) : null;
      figures.push({ figure, facts, input: { ...withFacts(comparison, figure, facts), theCase, exercise, readings, lexiconName, ...figureTexts(lang) } });
    }
  }
  const rounds = await Promise.all(comparisons.map((comparison) => exportedRound(actor, exercise, comparison, query)));
  const exported = figures.map(({ figure, input, facts }) => exportedFigure(figure, { comparison: comparisons.find(({ round }) => round === input.comparison.round) ?? input.comparison, theCase, readings, facts }));
  return { exercise, comparisons, figures, document: exportDocument({ exercise, theCase, readings, rounds, figures: exported }) };
}

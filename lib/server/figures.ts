import type { Comparison, ComparisonQuery } from "@/lib/contract/comparison";
import type { ExportDocument } from "@/lib/contract/export-document";
import { type FigureFacts, needsFacts } from "@/lib/contract/figure-facts";
import type { FigureId } from "@/lib/contract/figures";
import type { Language } from "@/lib/contract/languages";
import { canonicalJson } from "@/lib/core/canonical-json";
import { estimatesCsv } from "@/lib/export/estimates-csv";
import type { FigureInput } from "@/lib/figures/input";
import { withFacts } from "@/lib/figures/with-facts";
import type { Actor } from "./actor";
import { getCase, getLexicon, getReadings } from "./cases";
import { readComparison } from "./comparison";
import { parseComparisonQuery } from "./comparison-query";
import { getExercise } from "./exercises";
import { drawnOnce } from "./figure-cache";
import { factsOf } from "./figure-facts/registry";
import { parseFileName, writeFigure } from "./figure-formats";
import { parseFigureQuery } from "./figure-query";
import { figureTexts } from "./figure-texts";
import { exportDocument, exportedFigure, exportedRound } from "./numbers/document";
import { roundToShow } from "./releases";

/** A file to hand out: its bytes or text, its media type, and the name to save it under. */
export type FigureFile = { body: string | Uint8Array<ArrayBuffer>; contentType: string; name: string };

type Read = { figure: FigureId; comparison: Comparison; facts: FigureFacts | null };

/** What a figure of a comparison is made of, in a language. */
export async function inputOf({ figure, comparison, facts }: Read, { lang }: { lang: Language }): Promise<FigureInput> {
  const [theCase, exercise, readings, { name: lexiconName }] = await Promise.all([
    getCase(comparison.caseId, lang),
    getExercise(comparison.exerciseId),
    getReadings(comparison.caseId, comparison.query.lexicon, lang),
    getLexicon(comparison.query.lexicon),
  ]);
  return { ...withFacts(comparison, figure, facts), theCase, exercise, readings, lexiconName, ...figureTexts(lang) };
}

/** The document of a figure: of its round, and of those that its facts are of. */
async function figureDocument(actor: Actor, { figure, comparison, facts }: Read, { theCase, readings }: FigureInput, query: ComparisonQuery): Promise<ExportDocument> {
  const exercise = await getExercise(comparison.exerciseId);
  const { asOf: _asOf, ...ofOthers } = query;
  const told = facts?.rounds?.rounds ?? facts?.scores?.rounds ?? [];
  const earlier = told.flatMap(({ round, linear }) => (round === comparison.round || linear === null ? [] : [round]));
  const before = await Promise.all(earlier.map(async (round) => exportedRound(actor, exercise, await readComparison(actor, exercise.id, { ...ofOthers, round }), ofOthers)));
  const rounds = [...before, await exportedRound(actor, exercise, comparison, query)];
  return exportDocument({ exercise, theCase, readings, rounds, figures: [exportedFigure(figure, { comparison, theCase, readings, facts })] });
}

/**
 * A figure as a file: the same data, under the same visibility, as the comparison with the same query.
 * @throws whatever `readComparison` throws; `not_found` for an unknown figure or format; `invalid_query`.
 */
export async function readFigure(actor: Actor, exerciseId: string, fileName: string, parameters: URLSearchParams): Promise<FigureFile> {
  const { figure, extension, contentType } = parseFileName(fileName);
  const query = parseFigureQuery(parameters);
  const comparison = await readComparison(actor, exerciseId, query.comparison);
  // My own mark is in the file: the key holds my estimate, and which of the dots is mine.
  const mine = [comparison.mine?.weights ?? null, comparison.people.findIndex((person) => person.mine)];
  const facts = needsFacts(figure) ? await factsOf(actor, figure, { comparison, query: query.comparison }) : null;
  const print = facts?.fingerprint ?? comparison.fingerprints[figure] ?? "";
  const key = canonicalJson([figure, extension, exerciseId, comparison.release, comparison.query, print, mine, query.drawing]);
  const body = await drawnOnce(key, async () => {
    const read = { figure, comparison, facts };
    const input = await inputOf(read, query.drawing);
    return writeFigure(extension, { figure, input, drawing: query.drawing, numbers: () => figureDocument(actor, read, input, query.comparison) });
  });
  return { body, contentType, name: `${exerciseId}-${figure}-v${comparison.release.version}-${print}.${extension}` };
}

/**
 * The released estimates as CSV: those of the round that is asked for, else of all rounds of which something is out.
 * @throws whatever `readComparison` throws for any of the rounds.
 */
export async function readEstimatesCsv(actor: Actor, exerciseId: string, parameters: URLSearchParams): Promise<FigureFile> {
  const query = parseComparisonQuery(parameters);
  const exercise = await getExercise(exerciseId);
  const rounds = query.round === undefined ? Array.from({ length: roundToShow(exercise) }, (_, i) => i + 1) : [query.round];
  const comparisons = await Promise.all(rounds.map((round) => readComparison(actor, exerciseId, { ...query, round })));
  const version = comparisons.at(-1)?.release.version ?? 0;
  const body = estimatesCsv(comparisons, await getCase(exercise.caseId, "en"));
  return { body, contentType: "text/csv; charset=utf-8", name: `${exerciseId}-estimates-v${version}.csv` };
}

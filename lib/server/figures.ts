import type { Comparison } from "@/lib/contract/comparison";
import { type FigureFacts, needsFacts } from "@/lib/contract/figure-facts";
import { FIGURE_IDS, type FigureId } from "@/lib/contract/figures";
import { canonicalJson } from "@/lib/core/canonical-json";
import { estimatesCsv } from "@/lib/export/estimates-csv";
import { figureCsv } from "@/lib/export/figure-csv";
import { pdfOfSvg } from "@/lib/export/pdf";
import { pngOfSvg } from "@/lib/export/png";
import { pptxOf } from "@/lib/export/pptx";
import type { FigureInput } from "@/lib/figures/input";
import { filePalette } from "@/lib/figures/palette";
import { withFacts } from "@/lib/figures/with-facts";
import type { Actor } from "./actor";
import { getCase, getLexicon, getReadings } from "./cases";
import { readComparison } from "./comparison";
import { parseComparisonQuery } from "./comparison-query";
import { getExercise } from "./exercises";
import { drawFigure, figurePage, figureTable } from "./draw-figure";
import { drawnOnce } from "./figure-cache";
import { factsOf } from "./figure-facts/registry";
import { type FigureQuery, parseFigureQuery } from "./figure-query";
import { figureTexts } from "./figure-texts";
import { ProblemError } from "./problem";
import { roundToShow } from "./releases";

/** A file to hand out: its bytes or text, its media type, and the name to save it under. */
export type FigureFile = { body: string | Uint8Array<ArrayBuffer>; contentType: string; name: string };

type Drawing = FigureQuery["drawing"];
type Format = { contentType: string; file: (figure: FigureId, input: FigureInput, drawing: Drawing) => Promise<FigureFile["body"]> };

const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

const scenariosOf = ({ theCase }: FigureInput) => ({ ordered: theCase.ordered, count: theCase.scenarios.length });

async function drawPdf(figure: FigureId, input: FigureInput, drawing: Drawing): Promise<FigureFile["body"]> {
  const { title, description } = figurePage(figure, input);
  return pdfOfSvg(drawFigure(figure, input, drawing), drawing.size, { title, description, language: drawing.lang, releasedAt: input.comparison.releasedAt });
}

const FORMATS: Readonly<Record<string, Format>> = {
  svg: { contentType: "image/svg+xml; charset=utf-8", file: async (figure, input, drawing) => drawFigure(figure, input, drawing) },
  png: { contentType: "image/png", file: async (figure, input, drawing) => pngOfSvg(drawFigure(figure, input, drawing), drawing.size.width) },
  pdf: { contentType: "application/pdf", file: drawPdf },
  pptx: { contentType: PPTX, file: async (figure, input, drawing) => pptxOf([figurePage(figure, input)], filePalette(drawing.theme, scenariosOf(input)), input.comparison.releasedAt) },
  csv: { contentType: "text/csv; charset=utf-8", file: async (figure, input) => figureCsv(figureTable(figure, input)) },
};

const isFigure = (name: string): name is FigureId => FIGURE_IDS.some((id) => id === name);

/** "pool-bars.png" → its figure and format. @throws `not_found` for a figure or format that does not exist. */
function parseFileName(fileName: string): { figure: FigureId; extension: string; format: Format } {
  const [, figure = "", extension = ""] = /^([a-z-]+)\.([a-z]+)$/.exec(fileName) ?? [];
  const format = Object.hasOwn(FORMATS, extension) ? FORMATS[extension] : undefined;
  if (format === undefined || !isFigure(figure)) {
    throw new ProblemError("not_found", `There is no such figure. There are ${FIGURE_IDS.join(", ")}, each as ${Object.keys(FORMATS).join(", ")}.`);
  }
  return { figure, extension, format };
}

type Read = { figure: FigureId; comparison: Comparison; facts: FigureFacts | null };

/** What a figure of a comparison is made of, in a language. */
export async function inputOf({ figure, comparison, facts }: Read, { lang }: Pick<Drawing, "lang">): Promise<FigureInput> {
  const [theCase, exercise, readings, { name: lexiconName }] = await Promise.all([
    getCase(comparison.caseId, lang),
    getExercise(comparison.exerciseId),
    getReadings(comparison.caseId, comparison.query.lexicon, lang),
    getLexicon(comparison.query.lexicon),
  ]);
  return { ...withFacts(comparison, figure, facts), theCase, exercise, readings, lexiconName, ...figureTexts(lang) };
}

/**
 * A figure as a file: the same data, under the same visibility, as the comparison with the same query.
 * @throws whatever `readComparison` throws; `not_found` for an unknown figure or format; `invalid_query`.
 */
export async function readFigure(actor: Actor, exerciseId: string, fileName: string, parameters: URLSearchParams): Promise<FigureFile> {
  const { figure, extension, format } = parseFileName(fileName);
  const query = parseFigureQuery(parameters);
  const comparison = await readComparison(actor, exerciseId, query.comparison);
  // My own mark is in the file: the key holds my estimate, and which of the dots is mine.
  const mine = [comparison.mine?.weights ?? null, comparison.people.findIndex((person) => person.mine)];
  const facts = needsFacts(figure) ? await factsOf(actor, figure, { comparison, query: query.comparison }) : null;
  const print = facts?.fingerprint ?? comparison.fingerprints[figure] ?? "";
  const key = canonicalJson([figure, extension, exerciseId, comparison.release, comparison.query, print, mine, query.drawing]);
  const body = await drawnOnce(key, async () => format.file(figure, await inputOf({ figure, comparison, facts }, query.drawing), query.drawing));
  return { body, contentType: format.contentType, name: `${exerciseId}-${figure}-v${comparison.release.version}-${print}.${extension}` };
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

import type { Rationale } from "@/lib/contract/comments";
import { needsFacts } from "@/lib/contract/figure-facts";
import type { Exercise } from "@/lib/contract/exercises";
import type { Language } from "@/lib/contract/languages";
import { canonicalJson } from "@/lib/core/canonical-json";
import { figuresOf } from "@/lib/figures/figures-of";
import type { FigureId } from "@/lib/contract/figures";
import type { Actor } from "../actor";
import { getLexicon } from "../cases";
import { readComparison } from "../comparison";
import { readDiscussion } from "../discussion";
import { getExercise } from "../exercises";
import { factsOf } from "../figure-facts/registry";
import { parseFigureQuery } from "../figure-query";
import { allTexts } from "../figure-texts";
import { inputOf } from "../figures";
import { ProblemError } from "../problem";
import { roundToShow } from "../releases";
import type { ReportInput } from "./report-input";

/** Where the page shows no discussion, a report has no reasons. */
const NO_DISCUSSION: ReadonlySet<string> = new Set(["not_found", "invitation_needed", "not_released"]);

/** The reasons given in the round that is out, as far as this reader may see them; none beside the numbers of another round. */
async function readRationales(actor: Actor, exercise: Exercise, round: number): Promise<Rationale[]> {
  if (round !== roundToShow(exercise)) return [];
  try {
    return (await readDiscussion(actor, exercise.id)).rationales;
  } catch (error) {
    if (error instanceof ProblemError && NO_DISCUSSION.has(error.code)) return [];
    throw error;
  }
}

export type Asked = { input: ReportInput; figures: FigureId[]; language: Language; /** All that the report depends on. */ key: string; name: string };

/**
 * What a report is made of, under the query and the gate of the comparison; nothing is drawn yet.
 * @throws what `readComparison` and `parseFigureQuery` throw.
 */
export async function readReportInput(actor: Actor, exerciseId: string, parameters: URLSearchParams): Promise<Asked> {
  const { comparison: query, drawing } = parseFigureQuery(parameters);
  const comparison = await readComparison(actor, exerciseId, query);
  const [exercise, lexicon, figures] = await Promise.all([
    getExercise(exerciseId),
    getLexicon(comparison.query.lexicon),
    inputOf({ figure: "pool-bars", comparison, facts: null }, drawing),
  ]);
  const ids = figuresOf(figures.theCase, exercise);
  const [rationales, facts] = await Promise.all([
    readRationales(actor, exercise, comparison.round),
    Promise.all(ids.filter(needsFacts).map(async (figure) => [figure, await factsOf(actor, figure, { comparison, query })] as const)),
  ]);
  const mine = [comparison.mine?.weights ?? null, comparison.people.findIndex((person) => person.mine)];
  const prints = [comparison.fingerprints, facts.map(([, { fingerprint }]) => fingerprint)];
  const key = canonicalJson(["report", exercise, comparison.release, comparison.query, prints, mine, rationales, drawing.lang]);
  const { translate: say } = allTexts(drawing.lang);
  return {
    input: { figures, facts: new Map(facts), exercise, lexicon, rationales, say },
    figures: ids,
    language: drawing.lang,
    key,
    name: `${exerciseId}-report-v${comparison.release.version}.pdf`,
  };
}

import type { ReactNode } from "react";
import { currentLanguage } from "@/app/_data/language";
import { comparedCase, type ReadingsByLexicon } from "@/components/compare/compared-case";
import { ComparisonView } from "@/components/compare/comparison-view";
import { Refusal } from "@/components/compare/refusal";
import { comparisonOptions } from "@/lib/client/comparison";
import { figureFactsOptions } from "@/lib/client/figure-facts";
import { FilledCache } from "@/lib/client/filled-cache";
import type { Case } from "@/lib/contract/cases";
import type { ComparisonQuery, LexiconId } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import { needsFacts } from "@/lib/contract/figure-facts";
import type { FigureId } from "@/lib/contract/figures";
import type { Actor } from "@/lib/server/actor";
import { getLexicons, getReadings, hasOutcome } from "@/lib/server/cases";
import { readComparison } from "@/lib/server/comparison";
import { readFigureFacts } from "@/lib/server/figure-facts/registry";
import { answerOf } from "../answer";

async function readingsByLexicon(caseId: string): Promise<ReadingsByLexicon> {
  const language = await currentLanguage();
  const read = async (id: LexiconId, name: string) => ({ name, readings: await getReadings(caseId, id, language) });
  const lexicons = await getLexicons();
  const entries = await Promise.all(lexicons.map(async ({ id, name }) => [id, await read(id, name)]));
  return Object.fromEntries(entries) as ReadingsByLexicon;
}

type FactsProps = { exerciseId: string; actor: Actor; figure: FigureId; query: ComparisonQuery; children: ReactNode };

/** What the chosen figure needs beside the comparison, read with the page. */
async function FilledFacts({ exerciseId, actor, figure, query, children }: FactsProps) {
  if (!needsFacts(figure)) return children;
  const facts = await answerOf(() => readFigureFacts(actor, exerciseId, figure, query));
  // an address can name a figure that nobody may see yet: its place says why
  if ("refusal" in facts) return children;
  return (
    <FilledCache queryKey={figureFactsOptions({ exerciseId, figure, query }).queryKey} data={facts.data}>
      {children}
    </FilledCache>
  );
}

type Props = { exercise: Exercise; theCase: Case; actor: Actor; query: ComparisonQuery; figure: FigureId; always?: ReactNode; children?: ReactNode };

/** The comparison as somebody may see it, and what stands below it; before his own estimate, or the release, why not yet. `always` stands below either. */
export async function CompareBody({ exercise, theCase, actor, query, figure, always, children }: Props) {
  const answer = await answerOf(() => readComparison(actor, exercise.id, query));
  if ("refusal" in answer) {
    return (
      <>
        <Refusal code={answer.refusal} place="compare" exerciseId={exercise.id} theCase={theCase} />
        {always}
      </>
    );
  }
  const outcomeHref = !exercise.invited && (await hasOutcome(theCase.id)) ? `/exercises/${exercise.id}/outcome` : null;
  return (
    <>
      <FilledCache queryKey={comparisonOptions(exercise.id, query).queryKey} data={answer.data}>
        <FilledFacts exerciseId={exercise.id} actor={actor} figure={figure} query={query}>
          <ComparisonView exercise={exercise} theCase={comparedCase(theCase, exercise.invited)} lexicons={await readingsByLexicon(theCase.id)} outcomeHref={outcomeHref} />
        </FilledFacts>
      </FilledCache>
      {children}
      {always}
    </>
  );
}

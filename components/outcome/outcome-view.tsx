import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { DataSourceLine } from "@/components/compare/data-source-line";
import { PageTitle } from "@/components/ui/page-title";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Case } from "@/lib/contract/cases";
import type { MyEstimate } from "@/lib/contract/estimates";
import type { Exercise } from "@/lib/contract/exercises";
import type { MyOutcome } from "@/lib/contract/outcome";
import { inSentence } from "@/lib/figures/in-sentence";
import { DayByDay } from "./day-by-day";
import { QuestionResults } from "./question-results";
import { Rulings } from "./rulings";
import { ScoreSection } from "./score-section";

type Props = { exercise: Exercise; theCase: Case; mine: MyEstimate | null; found: MyOutcome };

/** What happened: how the questions came out, my score or the crowd's, the days, the border cases, and how far the search went. */
export function OutcomeView({ exercise, theCase, mine, found }: Props) {
  const t = useTranslations("outcome");
  const { answers } = found.outcome;
  const happened = theCase.scenarios.findIndex(({ id }) => id === found.scenario);
  const scenario = inSentence(theCase.scenarios.at(happened)?.label ?? "", theCase);
  const Layout = answers.length === 1 ? OneQuestion : SeveralQuestions;
  return (
    <>
      <PageTitle over={exercise.title}>{t("title")}</PageTitle>
      <p className="mt-3 max-w-prose text-lg text-balance text-ink-2">{t("lede", { who: theCase.voices.length > 0 ? "quoted" : "answered" })}</p>
      <Layout
        results={<QuestionResults theCase={theCase} answers={answers} />}
        days={
          <>
            <DayByDay timeline={found.outcome.timeline} />
            <Rulings edgeCases={found.outcome.edgeCases} />
          </>
        }
        score={<ScoreSection found={found} weights={mine?.weights ?? null} happened={happened} scenario={scenario} exerciseId={exercise.id} />}
        search={<SearchNote text={found.outcome.searchNote} />}
        back={
          <Link href={`/exercises/${exercise.id}/compare`} className="finger text-accent">
            {t("back")}
          </Link>
        }
      />
      {exercise.dataSource && <DataSourceLine source={exercise.dataSource} />}
    </>
  );
}

type Parts = Record<"results" | "days" | "score" | "search" | "back", ReactNode>;

const COLUMNS = "grid gap-x-14 gap-y-12 min-[72rem]:grid-cols-[minmax(0,1fr)_26rem]";
const COLUMN = "grid min-w-0 content-start gap-12";

/** A single question stands in the wide column, with all that is said about it. */
function OneQuestion({ results, days, score, search, back }: Parts) {
  return (
    <div className={`mt-8 ${COLUMNS}`}>
      <div className={COLUMN}>
        {results}
        {days}
        {search}
      </div>
      <div className={COLUMN}>
        {score}
        {back}
      </div>
    </div>
  );
}

/** Several questions stand across both columns; on phones the score comes before the days. */
function SeveralQuestions({ results, days, score, search, back }: Parts) {
  return (
    <>
      <div className="mt-8">{results}</div>
      <div className={`mt-12 ${COLUMNS}`}>
        <div className={COLUMN}>{days}</div>
        <div className={`max-[71.99rem]:order-first ${COLUMN}`}>
          {score}
          {search}
          {back}
        </div>
      </div>
    </>
  );
}

function SearchNote({ text }: { text: string }) {
  const t = useTranslations("outcome.search");
  return (
    <section aria-labelledby="search">
      <SectionHeading id="search">{t("title")}</SectionHeading>
      <p className="mt-3 text-ink-2">{text}</p>
    </section>
  );
}

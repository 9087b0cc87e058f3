import { useTranslations } from "next-intl";
import Link from "next/link";
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

/**
 * What happened: how the questions came out, my score or the crowd's, the days, the border cases, and how far the search went.
 * A single question stands in the wide column with all that is said about it; several stand across both.
 */
export function OutcomeView({ exercise, theCase, mine, found }: Props) {
  const t = useTranslations("outcome");
  const { outcome, scenario } = found;
  const happened = theCase.scenarios.findIndex(({ id }) => id === scenario);
  const isSingle = outcome.answers.length === 1;
  const results = <QuestionResults theCase={theCase} answers={outcome.answers} />;
  const search = <SearchNote text={outcome.searchNote} />;
  return (
    <>
      <PageTitle over={exercise.title}>{t("title")}</PageTitle>
      <p className="mt-3 max-w-prose text-lg text-ink-2">{t("lede", { who: theCase.voices.length > 0 ? "quoted" : "answered" })}</p>
      {!isSingle && <div className="mt-8">{results}</div>}
      <div className={`grid gap-x-14 gap-y-12 min-[72rem]:grid-cols-[minmax(0,1fr)_26rem] ${isSingle ? "mt-8" : "mt-12"}`}>
        <div className="grid min-w-0 content-start gap-12">
          {isSingle && results}
          <DayByDay timeline={outcome.timeline} />
          <Rulings edgeCases={outcome.edgeCases} />
          {isSingle && search}
        </div>
        <div className={`grid min-w-0 content-start gap-12 ${isSingle ? "" : "max-[71.99rem]:order-first"}`}>
          <ScoreSection
            found={found}
            weights={mine?.weights ?? null}
            happened={happened}
            scenario={inSentence(theCase.scenarios[happened]?.label ?? "", theCase)}
            exerciseId={exercise.id}
          />
          {!isSingle && search}
          <Link href={`/exercises/${exercise.id}/compare`} className="text-accent">
            {t("back")}
          </Link>
        </div>
      </div>
      {exercise.dataSource && <DataSourceLine source={exercise.dataSource} />}
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

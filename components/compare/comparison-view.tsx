"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SectionHeading } from "@/components/ui/section-heading";
import { useComparison } from "@/lib/client/comparison";
import { useFigureFacts } from "@/lib/client/figure-facts";
import { useLiveComparison } from "@/lib/client/live";
import type { Case } from "@/lib/contract/cases";
import type { Comparison, ComparisonQuery } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import type { FigureId } from "@/lib/contract/figures";
import { mustSaySimulated } from "@/lib/core/simulated";
import { shownPeople } from "@/lib/figures/shares";
import { withFacts } from "@/lib/figures/with-facts";
import type { ReadingsByLexicon } from "./compared-case";
import { ComparisonFailure } from "./comparison-failure";
import { Controls } from "./controls";
import { DataSourceLine } from "./data-source-line";
import { DifferSection } from "./differ-section";
import { FigureActions } from "./figure-actions";
import { FigureNumbers } from "./figure-numbers";
import { FigurePanel } from "./figure-panel";
import { FigureWaits } from "./figure-waits";
import { figuresOf } from "@/lib/figures/figures-of";
import { FindingsList } from "./findings-list";
import { HangsSection } from "./hangs-section";
import { LiveNote } from "./live-note";
import { NumbersTable } from "./numbers-table";
import { StandingSentence } from "./standing-sentence";
import { SureSection } from "./sure-section";
import { useUrlQuery } from "./use-url-query";
import { VoicesList } from "./voices-list";

type Props = { exercise: Exercise; theCase: Case; lexicons: ReadingsByLexicon; outcomeHref: string | null };

/** Whether people could be simulated here: on the practice board, and where somebody tries a team exercise out. */
function canSimulate({ dataSource, invited }: Exercise, { release }: Comparison, { simulated }: ComparisonQuery): boolean {
  return dataSource === null && (!invited || release.simulated > 0 || simulated !== undefined);
}

/** The comparison, kept up to date. The server has filled the cache, so the first drawing is already the whole page. */
export function ComparisonView(props: Props) {
  const { exercise, theCase, lexicons } = props;
  const { query, figure, choose } = useUrlQuery();
  const { data, error, isPlaceholderData, refetch } = useComparison(exercise.id, query);
  const line = useLiveComparison(exercise.id);
  if (!data || (error && isPlaceholderData)) return <ComparisonFailure error={error} exerciseId={exercise.id} theCase={theCase} retry={() => void refetch()} />;
  const note = <LiveNote release={data.release} line={line} stale={error !== null} />;
  return (
    <>
      <Head exercise={exercise} theCase={theCase} comparison={data}>
        <Controls
          comparison={data}
          chosen={query}
          teams={exercise.teams}
          rounds={exercise.rounds.flatMap(({ number, releases }) => (releases.length > 0 ? [number] : []))}
          lexicons={theCase.voices.length > 0 ? lexicons : null}
          canSimulate={canSimulate(exercise, data, query)}
          figures={figuresOf(theCase, exercise)}
          figure={figure}
          onChoose={choose}
        />
      </Head>
      <Body {...props} comparison={data} query={query} figure={figure} note={note} />
      {data.people.length > 0 && (
        <Measures comparison={data} theCase={theCase} exercise={exercise} />
      )}
      {theCase.voices.length > 0 && (
        <VoicesList theCase={theCase} readings={lexicons[data.query.lexicon].readings} lexiconName={lexicons[data.query.lexicon].name} />
      )}
      {exercise.dataSource && <DataSourceLine source={exercise.dataSource} />}
    </>
  );
}

type MeasuresProps = Pick<Props, "exercise" | "theCase"> & { comparison: Comparison };

/** Three questions about the pool, side by side where there is room. */
function Measures({ comparison, theCase, exercise }: MeasuresProps) {
  const t = useTranslations("compare");
  const { n, simulated } = shownPeople(comparison);
  return (
    <>
      <div className="mt-12 grid gap-10 min-[72rem]:grid-cols-3">
        <SureSection comparison={comparison} theCase={theCase} />
        <DifferSection comparison={comparison} theCase={theCase} />
        <HangsSection comparison={comparison} theCase={theCase} exercise={exercise} />
      </div>
      {simulated > 0 && <p className="mt-4 text-xs text-ink-3">{t("measuresOf", { n, simulated })}</p>}
    </>
  );
}

type HeadProps = Pick<Props, "exercise" | "theCase"> & { comparison: Comparison; children: ReactNode };

function Head({ exercise, theCase, comparison, children }: HeadProps) {
  const t = useTranslations("compare");
  const others = exercise.teams.find(({ id }) => id === comparison.query.team)?.name ?? t("everybody");
  const isSimulated = mustSaySimulated({ realPeople: comparison.realPeople, simulated: comparison.release.simulated });
  const beside = comparison.query.team === null && isSimulated ? t("everybodySimulated") : others;
  return (
    <header>
      <p className="text-sm text-ink-2">{exercise.title}</p>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <h1 className="text-xl font-head tablet:text-2xl">{t(exercise.dataSource ? "titleObserver" : "title", { others })}</h1>
        {children}
      </div>
      {(comparison.mine ?? exercise.dataSource) && <StandingSentence comparison={comparison} theCase={theCase} others={beside} />}
    </header>
  );
}

type BodyProps = Props & { comparison: Comparison; query: ComparisonQuery; figure: FigureId; note: ReactNode };

function Body({ exercise, theCase, lexicons, outcomeHref, comparison, query, figure, note }: BodyProps) {
  const t = useTranslations("compare");
  const { readings, name: lexiconName } = lexicons[comparison.query.lexicon];
  const more = useFigureFacts({ exerciseId: exercise.id, figure, query });
  const data = { ...withFacts(comparison, figure, more.facts), theCase, exercise, readings, lexiconName };
  return (
    <div className="mt-7 grid gap-x-10 gap-y-8 min-[72rem]:grid-cols-[minmax(0,776px)_minmax(0,1fr)]">
      <section aria-label={t("figure.label", { who: exercise.dataSource ? "they" : "you" })} className="min-w-0">
        {more.isPending || more.error ? <FigureWaits error={more.error} retry={() => void more.retry()} /> : <FigurePanel figure={figure} {...data} />}
        <FigureActions exercise={exercise} comparison={comparison} query={query} figure={figure} />
        <FigureNumbers figure={figure} {...data} />
        {note}
        <FindingsList comparison={comparison} theCase={theCase} query={query} isPublished={exercise.dataSource !== null} outcomeHref={outcomeHref} />
      </section>
      <div className="min-w-0">
        <SectionHeading id="numbers">{t("numbers.title")}</SectionHeading>
        <div className="mt-2">
          <NumbersTable comparison={comparison} scenarios={theCase.scenarios} ordered={theCase.ordered} />
        </div>
      </div>
    </div>
  );
}

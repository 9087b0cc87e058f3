import { useTranslations } from "next-intl";
import Link from "next/link";
import { DataSourceLine } from "@/components/compare/data-source-line";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Case } from "@/lib/contract/cases";
import type { Exercise } from "@/lib/contract/exercises";
import type { ScoresAnswer } from "@/lib/contract/scores";
import { inSentence } from "@/lib/figures/in-sentence";
import { AveragingSection } from "./averaging-section";
import { CalibrationSection } from "./calibration-section";
import { MurphySection } from "./murphy-section";
import { PeopleScores } from "./people-scores";
import { RoundScores, TeamScores } from "./progress-tables";
import { ResolutionNote } from "./resolution-note";
import { scoreText } from "./scores-rows";
import { ScoresTable } from "./scores-table";

type Props = { exercise: Exercise; theCase: Case; answer: ScoresAnswer };

/** Everybody's scores, what averaging bought, and how often what was said came true. */
export function ScoresView({ exercise, theCase, answer }: Props) {
  const t = useTranslations("scores");
  const happened = theCase.scenarios.find(({ id }) => id === answer.scenario);
  return (
    <>
      <PageTitle over={exercise.title}>{t("title")}</PageTitle>
      <p className="mt-3 max-w-prose text-lg text-balance text-ink-2">{t("lede", { scenario: inSentence(happened?.label ?? "", theCase) })}</p>
      {answer.resolution && <ResolutionNote resolution={answer.resolution} />}
      {answer.mine && <Mine mine={answer.mine} />}
      <section aria-labelledby="scores" className="mt-8">
        <SectionHeading id="scores">{t("table.title")}</SectionHeading>
        <div className="mt-2">
          <ScoresTable answer={answer} />
        </div>
      </section>
      <RoundScores rounds={answer.rounds} />
      <TeamScores teams={answer.teams} />
      {exercise.invited && <PeopleScores people={answer.people} />}
      <div className="mt-14 max-w-prose">
        <AveragingSection answer={answer} />
      </div>
      <CalibrationSection answer={answer} scenarios={theCase.scenarios.length} />
      <MurphySection murphy={answer.calibration.murphy} />
      <p className="mt-12 flex flex-wrap gap-x-8 text-sm">
        {[["compare", t("back")], ...(exercise.scored ? [["compare?figure=scores", t("figure")]] : []), exercise.invited ? ["post-mortem", t("postMortem")] : ["outcome", t("outcome")]].map(([page, text]) => (
          <Link key={page} href={`/exercises/${exercise.id}/${page}`} prefetch={false} className="inline-flex min-h-11 min-w-12 items-center text-accent">
            {text}
          </Link>
        ))}
        <Link href="/calibration" prefetch={false} className="inline-flex min-h-11 items-center text-accent">
          {t("over")}
        </Link>
      </p>
      {exercise.dataSource && <DataSourceLine source={exercise.dataSource} />}
    </>
  );
}

/** My own Brier score against equal shares, and my place among the others. */
function Mine({ mine }: { mine: NonNullable<ScoresAnswer["mine"]> }) {
  const t = useTranslations("scores");
  const { scores, peer, skillAgainstUniform, revisedAfterReading } = mine;
  const skill = skillAgainstUniform > 0 ? "better" : skillAgainstUniform < 0 ? "worse" : "same";
  return (
    <>
      <p className="mt-3 max-w-prose text-lg">{t("mine", { brier: scoreText("brier", scores.brier ?? null), skill, peer: peer === null ? "none" : scoreText("baseline", peer) })}</p>
      {revisedAfterReading && (
        <div className="mt-4">
          <Notice tone="warn" word={t("revised")}>
            {t("revisedText")}
          </Notice>
        </div>
      )}
    </>
  );
}

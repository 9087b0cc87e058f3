import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { ResolutionNote } from "@/components/scores/resolution-note";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Case } from "@/lib/contract/cases";
import type { Exercise } from "@/lib/contract/exercises";
import type { IndicatorState } from "@/lib/contract/indicators";
import type { Hindsight, PostMortem } from "@/lib/contract/post-mortem";
import { inSentence } from "@/lib/figures/in-sentence";
import { EvidenceSection } from "./evidence-section";
import { MetSignposts } from "./met-signposts";
import { PathSection } from "./path-section";
import { PoolsSection } from "./pools-section";
import { ReasonsSection } from "./reasons-section";

type Props = { exercise: Exercise; theCase: Case; answer: PostMortem; states: readonly IndicatorState[]; children: ReactNode };

function Questions() {
  const t = useTranslations("postMortem.questions");
  return (
    <section aria-labelledby="questions" className="mt-12 max-w-prose">
      <SectionHeading id="questions">{t("title")}</SectionHeading>
      <ol className="mt-2 list-decimal space-y-2 ps-6">
        {(["weighed", "missed", "next"] as const).map((question) => (
          <li key={question}>{t(question)}</li>
        ))}
      </ol>
    </section>
  );
}

function Numbers({ exerciseId, theCase, hindsight, k }: { exerciseId: string; theCase: Case; hindsight: Hindsight; k: number }) {
  return (
    <>
      <PathSection hindsight={hindsight} k={k} />
      <PoolsSection pools={hindsight.pools} exerciseId={exerciseId} />
      <ReasonsSection nearest={hindsight.nearest} furthest={hindsight.furthest} />
      <EvidenceSection theCase={theCase} evidence={hindsight.evidence} k={k} />
    </>
  );
}

/** How the team got where it was when it was decided what happened, what to talk about, and what it takes away (`children`). */
export function PostMortemView({ exercise, theCase, answer: { resolution, hindsight, k }, states, children }: Props) {
  const t = useTranslations("postMortem");
  const happened = theCase.scenarios.find(({ id }) => id === hindsight?.scenario);
  return (
    <>
      <PageTitle over={exercise.title}>{t("title")}</PageTitle>
      <p className="mt-3 max-w-prose text-lg text-balance text-ink-2">{happened ? t("lede", { scenario: inSentence(happened.label, theCase) }) : t("ledeAmbiguous")}</p>
      <ResolutionNote resolution={resolution} />
      {hindsight ? (
        <Numbers exerciseId={exercise.id} theCase={theCase} hindsight={hindsight} k={k} />
      ) : (
        <div className="mt-6 max-w-prose">
          <Notice>{t("ambiguous")}</Notice>
        </div>
      )}
      <MetSignposts theCase={theCase} states={states} />
      <Questions />
      {children}
      <p className="mt-10 flex flex-wrap gap-x-8 text-sm">
        {(["scores", "compare"] as const).map((page) => (
          <Link key={page} href={`/exercises/${exercise.id}/${page}`} prefetch={false} className="inline-flex min-h-11 min-w-12 items-center text-accent">
            {t(page)}
          </Link>
        ))}
      </p>
    </>
  );
}

"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageMain } from "@/components/ui/page-main";
import { PageTitle } from "@/components/ui/page-title";
import { Announcer } from "./announcer";
import { CitedClaims } from "./cited-claims";
import { CitedNotice } from "./cited-notice";
import { ClosedNotice } from "./closed-notice";
import { DraftNotice } from "./draft-notice";
import type { Start, Submitted } from "./estimate-state";
import type { EstimateSubject } from "./estimate-subject";
import { EvidencePanel } from "./evidence-panel";
import { LeftDraft } from "./left-draft";
import { NeedsScript } from "./needs-script";
import { Rationale } from "./rationale";
import { ReadBack } from "./read-back";
import { SubmissionProblem } from "./submission-problem";
import { SubmitBar } from "./submit-bar";
import { TotalLine } from "./total-line";
import { useEstimate } from "./use-estimate";
import { useWay } from "./use-way";
import { Ways } from "./ways";

type Props = {
  subject: EstimateSubject;
  before: Submitted | null;
  /** The reader's estimate of the round before, where this round has none of his yet. */
  start: Start | null;
  hrefs: { compare: string; theCase: string; evidence: string | null };
  /** What changed since `before` was submitted; it goes with the next revision. */
  prompt: ReactNode;
  /** What came out of the round before. */
  feedback: ReactNode;
};

/** The page where a person puts his own probabilities on the scenarios, with the evidence beside them. */
export function EstimateWorkspace({ subject, before, start, hrefs, prompt, feedback }: Props) {
  const t = useTranslations("estimate");
  const way = useWay(subject);
  const { state, dispatch, kept, cited, submission, open, ...act } = useEstimate(subject, { before, start }, way.leadTo);
  const { evidence } = subject;
  const shared = { subject, state, dispatch };
  return (
    <>
      <PageMain>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 min-[1080px]:grid-cols-[minmax(0,1fr)_380px]">
          <div className="min-w-0">
            <PageTitle over={subject.caseTitle}>{t("title")}</PageTitle>
            <p className="mt-2 text-base text-ink-2">{subject.question}</p>
            <p className="mt-1 mb-6 text-sm text-ink-3">{t("intro")}</p>
            <NeedsScript scenarios={hrefs.theCase} evidence={hrefs.evidence} />
            {state.submitted?.revision === before?.revision && <div className="mb-6 empty:hidden">{prompt}</div>}
            <CitedNotice evidence={evidence} cited={cited} />
            <ClosedNotice {...shared} asText={act.asText} caseHref={hrefs.theCase} />
            {feedback}
            {start && !state.submitted && <p className="mb-3 text-sm text-ink-2">{t("fromRound", { round: start.round })}</p>}
            <LeftDraft {...shared} />
            <fieldset disabled={!open} className="group/work min-w-0">
              <Ways {...shared} leadTo={way.leadTo} open={way.open} onOpen={way.choose} />
              <TotalLine state={state} dispatch={dispatch} />
              <DraftNotice {...shared} />
              <ReadBack {...shared} />
              <Rationale text={state.rationale} readOnly={!open} onChange={(text) => dispatch({ type: "rationale", text })} />
              <CitedClaims evidence={evidence} cites={state.cites} dispatch={dispatch} />
            </fieldset>
            <p className="mt-4 text-sm text-ink-3">{t(`release.${subject.release}`)}</p>
            <Announcer subject={subject} state={state} />
          </div>
          <aside className="min-w-0 min-[1080px]:sticky min-[1080px]:top-6 min-[1080px]:flex min-[1080px]:max-h-[calc(100dvh-8rem)] min-[1080px]:self-start">
            <EvidencePanel subject={subject} caseHref={hrefs.theCase} cites={state.cites} dispatch={dispatch} />
          </aside>
        </div>
      </PageMain>
      <SubmitBar
        state={state}
        kept={kept}
        sending={submission.kind === "sending"}
        open={open}
        compareHref={hrefs.compare}
        onSubmit={act.submit}
        problem={<SubmissionProblem submission={submission} onRetry={act.retry} onAdopt={act.adopt} onReplace={act.replace} asText={act.asText} />}
      />
    </>
  );
}

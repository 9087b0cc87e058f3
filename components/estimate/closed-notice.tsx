import { useTranslations } from "next-intl";
import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { RefreshOnChange } from "@/components/compare/refresh-on-change";
import { CopyEstimate } from "./copy-estimate";
import { isWorthKeeping } from "./draft-changes";
import type { EstimateState } from "./estimate-state";
import type { EstimateSubject } from "./estimate-subject";
import { LocalTime } from "./local-time";

type Props = { subject: EstimateSubject; state: EstimateState; asText: string; caseHref: string };

/** Why nothing can be estimated now, what of the reader's counts, and what does not. Opens by itself when that changes; nothing while it is open. */
export function ClosedNotice({ subject, state, asText, caseHref }: Props) {
  const t = useTranslations("estimate.closed");
  const { place, stage } = subject;
  if (stage === "open") return null;
  const { submitted } = state;
  const wasOpen = stage !== "draft";
  return (
    <div className="mb-6 grid gap-3">
      <RefreshOnChange exerciseId={place.exerciseId} />
      <Notice tone="warn">
        {t(`stage.${stage}`, { round: place.round })}{" "}
        {wasOpen && submitted && t.rich("counts", { time: () => <LocalTime at={new Date(submitted.submittedAt)} />, revision: submitted.revision })}
        {wasOpen && !submitted && t("noEstimate")}
        {!wasOpen && (
          <Link href={caseHref} className="font-semibold text-accent underline">
            {t("meanwhile")}
          </Link>
        )}
      </Notice>
      {wasOpen && state.loaded && isWorthKeeping(state) && (
        <Notice>
          <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <span>{t("draft")}</span>
            <CopyEstimate text={asText} />
          </span>
        </Notice>
      )}
    </div>
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { percentNumberText } from "@/lib/core/percent-text";
import { CopyEstimate } from "./copy-estimate";
import { LocalTime } from "./local-time";
import type { Submission } from "./use-submission";

type StaleProblem = Extract<Submission, { kind: "stale" }>;

type Props = {
  submission: Submission;
  onRetry: () => void;
  onAdopt: (current: StaleProblem["current"]) => void;
  onReplace: (current: StaleProblem["current"]) => void;
  /** The estimate as text, for the clipboard. */
  asText: string;
};

/** Codes whose own sentence helps the person more than a general one. */
const SAYS_WHY = new Set(["invalid_text", "invalid_weights", "too_large", "foreign_origin"]);

function Line({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1 text-sm">
      <p className="text-warn">
        <span aria-hidden="true">! </span>
        {children}
      </p>
      {actions}
    </div>
  );
}

function Refused({ submission, onRetry, asText }: Props & { submission: Extract<Submission, { kind: "refused" }> }) {
  const t = useTranslations("estimate.problem");
  const { code, detail } = submission;
  if (code === "round_closed") {
    return <Line actions={<CopyEstimate text={asText} />}>{t("closed")}</Line>;
  }
  if (SAYS_WHY.has(code)) return <Line>{detail}</Line>;
  const passing = code === "unavailable" || code === "rate_limited" || code === "internal";
  return <Line actions={<Button onClick={onRetry}>{t("retry")}</Button>}>{passing ? t("busy") : t("failed")}</Line>;
}

/** Why the estimate is not at the server, and what can be done about it. Nothing when there is no problem. */
export function SubmissionProblem(props: Props) {
  const t = useTranslations("estimate.problem");
  const { submission, onRetry, onAdopt, onReplace } = props;
  if (submission.kind === "waiting") return <Line actions={<Button onClick={onRetry}>{t("sendNow")}</Button>}>{t("waiting")}</Line>;
  if (submission.kind === "refused") return <Refused {...props} submission={submission} />;
  if (submission.kind !== "stale") return null;
  const { current } = submission;
  const actions = (
    <span className="flex gap-2">
      <Button onClick={() => onAdopt(current)}>{t("useThat")}</Button>
      <Button onClick={() => onReplace(current)}>{t("replace")}</Button>
    </span>
  );
  return (
    <Line actions={actions}>
      {t.rich("stale", {
        shares: current.weights.map((weight) => percentNumberText(weight)).join(" / "),
        time: () => <LocalTime at={new Date(current.submittedAt)} />,
      })}
    </Line>
  );
}

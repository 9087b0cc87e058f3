import { useFormatter, useTranslations } from "next-intl";
import { isComplete, leftPermille } from "@/lib/core/draft";
import { percentText } from "@/lib/core/percent-text";
import type { Change, EstimateState } from "./estimate-state";
import type { EstimateSubject } from "./estimate-subject";
import { useAnswerSentences } from "./steps/use-answer-sentences";

type Props = { subject: EstimateSubject; state: EstimateState };

function useShareSentence(): (label: string, change: Change, index: number) => string | null {
  const t = useTranslations("estimate.said");
  return (scenario, { before, after }, index) => {
    if (before.lock[index] !== after.lock[index]) return t(after.lock[index] ? "locked" : "unlocked", { scenario });
    const from = percentText(before.weightsPermille[index] ?? 0);
    const to = percentText(after.weightsPermille[index] ?? 0);
    if (before.set[index] && !after.set[index]) return t("unset", { scenario });
    if (!before.set[index] && after.set[index]) return t("set", { scenario, to });
    return from === to ? null : t("moved", { scenario, from, to });
  };
}

/** Tells a screen reader, at the end of each gesture, what changed and what is left. */
export function Announcer({ subject, state }: Props) {
  const t = useTranslations("estimate.said");
  const format = useFormatter();
  const sentence = useShareSentence();
  const answers = useAnswerSentences(subject);
  const { change, blocked, held } = state;

  const total = ({ after }: Change): string => {
    const left = leftPermille(after);
    if (isComplete(after)) return t("total", { total: percentText(1000) });
    if (left > 0) return t("left", { left: percentText(left) });
    return t("nothingLeft", { scenarios: format.list(subject.scenarios.filter((_, index) => !after.set[index]).map(({ label }) => label)) });
  };

  const text = (finished: Change): string => {
    const first = finished.kind === "undo" || finished.kind === "redo" ? t(finished.kind) : null;
    const shares = subject.scenarios.map(({ label }, index) => sentence(label, finished, index));
    const room = blocked === null ? null : t("room", { share: percentText(finished.after.weightsPermille[blocked] ?? 0) });
    const limit = held && t(held.bound === "most" ? "room" : "floor", { share: percentText(held.permille) });
    return [first, ...answers(finished), ...shares, room ?? limit, total(finished)].filter((part) => part !== null).join(" ");
  };

  return (
    <p role="status" className="sr-only">
      {change && text(change)}
    </p>
  );
}

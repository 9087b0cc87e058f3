import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Answer } from "@/lib/core/draft";
import { nodeMasses } from "@/lib/core/tree-answers/node-masses";
import { questionsOf } from "@/lib/core/tree-answers/asked-tree";
import { writtenShare } from "@/lib/core/tree-answers/written-share";
import type { Change } from "../estimate-state";
import type { EstimateSubject } from "../estimate-subject";
import { askedTreeOf } from "./asked-tree-of";

/** What a screen reader hears of the answers that a change gave: branch and share as typed, and why it does not count yet. */
export function useAnswerSentences(subject: EstimateSubject): (change: Change) => string[] {
  const t = useTranslations("estimate.steps");
  const tSaid = useTranslations("estimate.said");
  const root = useMemo(() => askedTreeOf(subject), [subject]);
  const labelOf = (nodeId: string, { branch }: Answer): string =>
    subject.tree?.nodes.find(({ id }) => id === nodeId)?.branches.find(({ id }) => id === branch)?.label ?? branch;

  return ({ before, after }) => {
    if (!root) return [];
    const masses = nodeMasses(after, root);
    return questionsOf(root).flatMap(({ id }) => {
      const answer = after.answers[id];
      const old = before.answers[id];
      if (!answer || (old?.branch === answer.branch && old.text === answer.text)) return [];
      const { text, isPercent } = writtenShare({ from: "typed", ...answer });
      const sentence = tSaid("answer", { branch: labelOf(id, answer), share: isPercent ? `${text}\u202F%` : text });
      const mass = masses.get(id)?.massPermille ?? null;
      if (mass === null) return [sentence, `${t("waiting")}.`];
      return mass === 0 ? [sentence, `${t("undefined")}.`] : [sentence];
    });
  };
}

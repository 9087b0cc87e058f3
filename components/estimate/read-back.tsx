import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import { isComplete } from "@/lib/core/draft";
import { percentText } from "@/lib/core/percent-text";
import { readBack, type Token } from "@/lib/core/read-back";
import { chanceText, ratioText } from "./chance-text";
import { shownDraft, type EstimateAction, type EstimateState } from "./estimate-state";
import { focusShare } from "./estimate-ids";
import type { EstimateSubject } from "./estimate-subject";

type Props = { subject: EstimateSubject; state: EstimateState; dispatch: Dispatch<EstimateAction> };

function useTokenText({ scenarios, tree }: EstimateSubject): (token: Exclude<Token, { kind: "warning" }>) => string {
  const t = useTranslations("estimate.readBack");
  const tChance = useTranslations("estimate.chance");
  const tRatio = useTranslations("estimate.ratio");
  const label = (index: number) => scenarios[index]?.label ?? "";

  const conditional = (token: Extract<Token, { kind: "conditional" }>): string => {
    const node = tree?.nodes.find(({ id }) => id === token.node);
    const branch = node?.branches.find(({ id }) => id === token.branch);
    if (!node || !branch) return "";
    const scenario = scenarios.find(({ id }) => id === branch.scenario);
    return t("conditional", { condition: node.condition ?? node.question, branch: scenario?.label ?? branch.label, chance: chanceText(tChance, token.chance) });
  };

  return (token) => {
    switch (token.kind) {
      case "top":
        return t("top", { scenario: label(token.scenario), chance: chanceText(tChance, token.chance), ratio: ratioText(tRatio, token.ratio, label(token.second)) });
      case "smallest":
        return t("smallest", { scenario: label(token.scenario), chance: chanceText(tChance, token.chance) });
      case "conditional":
        return conditional(token);
      default:
        return t("question");
    }
  };
}

function Warning({ token, subject, dispatch }: { token: Extract<Token, { kind: "warning" }> } & Pick<Props, "subject" | "dispatch">) {
  const t = useTranslations("estimate.readBack");
  const scenario = subject.scenarios[token.scenario];
  const use = () => {
    dispatch({ type: "move", index: token.scenario, source: "pointer", permille: token.usePermille });
    dispatch({ type: "end" });
    focusShare(scenario?.id ?? "");
  };
  return (
    <span className="mt-1 flex flex-wrap items-baseline gap-x-3 text-base">
      <span className="text-warn">
        <span aria-hidden="true">! </span>
        {t("warning", { kind: token.warns, scenario: scenario?.label ?? "" })}
      </span>
      <button type="button" onClick={use} className="min-h-10 font-semibold text-accent underline">
        {t("use", { share: percentText(token.usePermille) })}
      </button>
    </span>
  );
}

/** The estimate as a sentence, so that its author hears what the numbers say. Room for three lines is always kept. */
export function ReadBack({ subject, state, dispatch }: Props) {
  const t = useTranslations("estimate.readBack");
  const draft = shownDraft(state);
  const tokenText = useTokenText(subject);
  const tree = subject.tree && { ...subject.tree, scenarioIds: subject.scenarios.map(({ id }) => id) };
  const tokens = isComplete(draft) ? readBack(draft.weightsPermille, tree) : [];
  const warnings = tokens.filter((token) => token.kind === "warning");
  const sentences = tokens.filter((token) => token.kind !== "warning").map(tokenText);
  const untouched = Object.keys(draft.answers).length > 0 ? t("waiting") : t("untouched");
  const waiting = draft.set.includes(true) ? t("partial") : untouched;
  return (
    <div className="mt-2 min-h-[5.25rem] text-lg">
      {tokens.length === 0 ? (
        <p className="text-ink-2">{waiting}</p>
      ) : (
        <p className="text-pretty">
          <strong className="font-head">{t("heading")}</strong> {sentences.join(" ")}
        </p>
      )}
      {warnings.map((token) => (
        <Warning key={token.scenario} token={token} subject={subject} dispatch={dispatch} />
      ))}
    </div>
  );
}

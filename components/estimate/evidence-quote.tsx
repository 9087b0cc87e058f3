import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import type { EstimateAction } from "./estimate-state";
import type { EvidenceItem } from "./evidence-items";

type Props = { item: EvidenceItem; cited: boolean; dispatch: Dispatch<EstimateAction> };

/** One claim with a button that cites it, or takes it out again. */
export function EvidenceQuote({ item, cited, dispatch }: Props) {
  const t = useTranslations("estimate.cites");
  const { claimId, voice, paragraph, words } = item;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3">
      {words}
      <button
        type="button"
        aria-label={t("citeClaim", { claim: t("claim", { voice, paragraph }) })}
        aria-pressed={cited}
        onClick={() => dispatch({ type: "cite", claimId, cited: !cited })}
        className="-mt-2 h-10 min-w-14 self-start text-end text-sm font-semibold text-accent hover:underline aria-pressed:text-ink-2 max-tablet:h-11"
      >
        {cited ? t("cited") : t("cite")}
      </button>
    </div>
  );
}

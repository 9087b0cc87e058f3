import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import type { EstimateAction } from "./draft-state";
import type { EvidenceItem } from "./evidence-items";

type Props = { item: EvidenceItem; cited: boolean; dispatch: Dispatch<EstimateAction> };

/** One claim: the printed words in serif (or our short version), who says it and where, and a button that cites it. */
export function EvidenceQuote({ item, cited, dispatch }: Props) {
  const t = useTranslations("estimate.evidence");
  const tCites = useTranslations("estimate.cites");
  const { claimId, voice, paragraph, quotation, paraphrase, likelihoods } = item;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3">
      <div>
        {quotation === null ? <p className="text-base">{paraphrase}</p> : <p className="said text-base">“{quotation}”</p>}
        <p className="text-sm text-ink-2">{t("place", { voice, paragraph })}</p>
        {likelihoods.length > 0 && <p className="text-sm font-name">{likelihoods.join(", ")}</p>}
      </div>
      <button
        type="button"
        aria-label={tCites("citeClaim", { claim: tCites("claim", { voice, paragraph }) })}
        aria-pressed={cited}
        onClick={() => dispatch({ type: "cite", claimId, cited: !cited })}
        className="h-10 min-w-14 self-start text-end text-sm font-semibold text-accent hover:underline aria-pressed:text-ink-2 max-tablet:h-11"
      >
        {cited ? tCites("cited") : tCites("cite")}
      </button>
    </div>
  );
}

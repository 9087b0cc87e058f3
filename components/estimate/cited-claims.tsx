import { useTranslations } from "next-intl";
import { memo, useRef, type Dispatch } from "react";
import { ClaimPicker } from "./claim-picker";
import type { EstimateAction } from "./estimate-state";
import type { Evidence } from "./evidence-items";

type Props = { evidence: Evidence; cites: readonly string[]; dispatch: Dispatch<EstimateAction> };

/** The claims that the reasons rest on: chips that can be removed, and the way to more of them. */
export const CitedClaims = memo(function CitedClaims({ evidence, cites, dispatch }: Props) {
  const t = useTranslations("estimate.cites");
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const cited = cites.flatMap((id) => evidence.items.find(({ claimId }) => claimId === id) ?? []);
  const remove = (claimId: string) => {
    dispatch({ type: "cite", claimId, cited: false });
    opener.current?.focus();
  };
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2">
      {cited.length > 0 && (
        <ul aria-label={t("list")} className="contents">
          {cited.map(({ claimId, voice, paragraph, href }) => (
            <li key={claimId} className="flex min-h-10 items-center rounded-sm border border-line-strong bg-surface ps-2.5 text-sm max-tablet:min-h-11">
              <a href={href} className="underline decoration-line-strong hover:decoration-ink">
                {t("claim", { voice, paragraph })}
              </a>
              <button type="button" aria-label={t("remove", { claim: t("claim", { voice, paragraph }) })} onClick={() => remove(claimId)} className="grid size-10 scroll-mb-28 place-items-center text-ink-2 hover:text-ink max-tablet:size-11">
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <button
        ref={opener}
        type="button"
        onClick={() => dialog.current?.showModal()}
        className="min-h-10 scroll-mb-28 pe-2 text-sm font-semibold text-accent hover:underline max-tablet:min-h-11"
      >
        {t("add")}
      </button>
      <ClaimPicker ref={dialog} evidence={evidence} cites={cites} dispatch={dispatch} />
    </div>
  );
});

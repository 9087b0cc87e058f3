import { useTranslations } from "next-intl";
import { useId, useState, type Dispatch, type Ref } from "react";
import { Button } from "@/components/ui/button";
import { searchClaims } from "./claim-search";
import type { EstimateAction } from "./estimate-state";
import type { Evidence } from "./evidence-items";
import { EvidenceQuote } from "./evidence-quote";

type Props = { ref: Ref<HTMLDialogElement>; evidence: Evidence; cites: readonly string[]; dispatch: Dispatch<EstimateAction> };

/** All claims of the case, searchable. A native dialog: Escape closes it and the focus returns by itself. */
export function ClaimPicker({ ref, evidence, cites, dispatch }: Props) {
  const t = useTranslations("estimate.cites");
  const titleId = useId();
  const [search, setSearch] = useState("");
  const found = searchClaims(evidence.items, search);
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      className="m-auto h-[min(44rem,calc(100dvh-2rem))] w-[min(38rem,calc(100vw-2rem))] flex-col rounded-lg border border-line bg-surface p-0 text-ink shadow-pop open:flex backdrop:bg-[rgb(0_0_0/0.4)]"
    >
      <div className="border-b border-line px-5 pt-4 pb-3">
        <div className="flex items-center justify-between gap-4">
          <h2 id={titleId} className="text-lg font-head">
            {t("title")}
          </h2>
          <form method="dialog">
            <Button type="submit">{t("done")}</Button>
          </form>
        </div>
        <label className="mt-2 block text-sm text-ink-2">
          {t("search")}
          <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} className="mt-1 block h-11 w-full rounded-md border border-line-strong bg-surface px-3 text-base text-ink" />
        </label>
        <p role="status" className="mt-1.5 text-xs text-ink-3">
          {found.length === 0 ? t("none") : t("found", { count: found.length })}
        </p>
      </div>
      <ul className="min-h-0 flex-1 overflow-y-auto px-5">
        {found.map((item) => (
          <li key={item.claimId} className="border-b border-line py-3 last:border-0">
            <EvidenceQuote item={item} cited={cites.includes(item.claimId)} dispatch={dispatch} />
          </li>
        ))}
      </ul>
    </dialog>
  );
}

import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import { DIRECTIONS } from "../explore/evidence";
import type { EstimateAction } from "./estimate-state";
import type { Evidence, ScenarioEvidence } from "./evidence-items";
import { EvidenceQuote } from "./evidence-quote";

type Props = { evidence: Evidence; about: ScenarioEvidence; cites: readonly string[]; dispatch: Dispatch<EstimateAction> };

/** For, against and depends, of one scenario. Absence is written. */
export function EvidenceList({ evidence, about, cites, dispatch }: Props) {
  const t = useTranslations("estimate.evidence");
  const chosen = (ids: readonly string[]) => ids.flatMap((id) => evidence.items.find(({ claimId }) => claimId === id) ?? []);
  return DIRECTIONS.map((direction) => (
    <div key={direction} className="border-b border-line py-3">
      <h3 className="text-sm font-semibold">{t(direction)}</h3>
      {about[direction].length === 0 && <p className="mt-1 text-sm text-ink-3">{t("none")}</p>}
      <ul className="mt-2 grid gap-y-4">
        {chosen(about[direction]).map((item) => (
          <li key={item.claimId}>
            <EvidenceQuote item={item} cited={cites.includes(item.claimId)} dispatch={dispatch} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

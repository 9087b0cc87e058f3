import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import type { EstimateAction } from "./draft-state";
import type { EvidenceItem, ScenarioEvidence } from "./evidence-items";
import { EvidenceQuote } from "./evidence-quote";

const DIRECTIONS = ["supports", "opposes", "conditions"] as const satisfies readonly (keyof ScenarioEvidence)[];

type Props = { items: readonly EvidenceItem[]; about: ScenarioEvidence | undefined; cites: readonly string[]; dispatch: Dispatch<EstimateAction> };

/** For, against and depends, of one scenario. */
export function EvidenceList({ items, about, cites, dispatch }: Props) {
  const t = useTranslations("estimate.evidence");
  const chosen = (ids: readonly string[]) => ids.flatMap((id) => items.find(({ claimId }) => claimId === id) ?? []);
  return DIRECTIONS.map((direction) => (
    <div key={direction} className="border-b border-line py-3">
      <h3 className="text-sm font-semibold">{t(direction)}</h3>
      {about && about[direction].length > 0 ? (
        <ul className="mt-1.5 grid gap-y-3">
          {chosen(about[direction]).map((item) => (
            <li key={item.claimId}>
              <EvidenceQuote item={item} cited={cites.includes(item.claimId)} dispatch={dispatch} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-1 text-sm text-ink-3">{t("none")}</p>
      )}
    </div>
  ));
}

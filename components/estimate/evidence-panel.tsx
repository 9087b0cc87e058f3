import { useTranslations } from "next-intl";
import Link from "next/link";
import { useId, useState, type Dispatch, type KeyboardEvent } from "react";
import { Tile } from "@/components/ui/tile";
import type { EstimateAction } from "./draft-state";
import type { EstimateSubject } from "./estimate-subject";
import { EvidenceList } from "./evidence-list";

type Props = { subject: EstimateSubject; caseHref: string; cites: readonly string[]; dispatch: Dispatch<EstimateAction> };

/** Arrow keys walk the tabs, mirrored where text runs from right to left. */
function tabAfter(event: KeyboardEvent<HTMLElement>, current: number, count: number): number | null {
  const rightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
  const forward = rightToLeft ? "ArrowLeft" : "ArrowRight";
  const back = rightToLeft ? "ArrowRight" : "ArrowLeft";
  if (event.key === forward) return (current + 1) % count;
  if (event.key === back) return (current + count - 1) % count;
  return null;
}

/** What the voices say about each scenario, to be read beside the bars. */
export function EvidencePanel({ subject, caseHref, cites, dispatch }: Props) {
  const t = useTranslations("estimate.evidence");
  const [open, setOpen] = useState(0);
  const base = useId();
  const { scenarios, ordered, evidence } = subject;
  const tabId = (index: number) => `${base}-tab-${index}`;
  const panelId = (index: number) => `${base}-panel-${index}`;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = tabAfter(event, open, scenarios.length);
    if (next === null) return;
    event.preventDefault();
    setOpen(next);
    document.getElementById(tabId(next))?.focus();
  };

  return (
    <section aria-labelledby={`${base}-title`} className="flex min-h-0 flex-col">
      <h2 id={`${base}-title`} className="text-base font-head">
        {t("title")}
      </h2>
      <div role="tablist" aria-label={t("scenarios")} onKeyDown={onKeyDown} className="mt-2 grid grid-cols-[repeat(auto-fit,minmax(6.5rem,1fr))] gap-x-3 border-b border-line">
        {scenarios.map(({ id, label }, index) => (
          <button
            key={id}
            id={tabId(index)}
            type="button"
            role="tab"
            aria-selected={index === open}
            aria-controls={panelId(index)}
            tabIndex={index === open ? 0 : -1}
            onClick={() => setOpen(index)}
            className="flex min-h-12 items-center gap-1.5 border-b-2 border-transparent py-1 text-start text-sm leading-4 text-ink-2 -outline-offset-2 hover:text-ink aria-selected:border-ink aria-selected:font-semibold aria-selected:text-ink"
          >
            <Tile index={index} ordered={ordered} size="sm" />
            {label}
          </button>
        ))}
      </div>
      {evidence.scenarios.map((about, index) => (
        <div
          key={scenarios[index]?.id}
          id={panelId(index)}
          role="tabpanel"
          aria-labelledby={tabId(index)}
          hidden={index !== open}
          tabIndex={0}
          className="min-h-0 -outline-offset-2 min-[1080px]:overflow-y-auto min-[1080px]:pe-2"
        >
          <EvidenceList evidence={evidence} about={about} cites={cites} dispatch={dispatch} />
          <p className="py-3 text-sm">
            <Link href={caseHref} className="text-accent underline">
              {t("all")}
            </Link>
          </p>
        </div>
      ))}
    </section>
  );
}

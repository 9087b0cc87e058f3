import { useTranslations } from "next-intl";
import Link from "next/link";
import { memo, useId, useState, type Dispatch } from "react";
import { TabList, TabPanel } from "@/components/ui/tabs";
import { Tile } from "@/components/ui/tile";
import { zip } from "@/lib/core/zip";
import type { EstimateAction } from "./estimate-state";
import type { EstimateSubject } from "./estimate-subject";
import { EvidenceList } from "./evidence-list";

type Props = { subject: EstimateSubject; caseHref: string; cites: readonly string[]; dispatch: Dispatch<EstimateAction> };

/** What the voices say about each scenario, to be read beside the estimate. It stands still while shares move. */
export const EvidencePanel = memo(function EvidencePanel({ subject, caseHref, cites, dispatch }: Props) {
  const t = useTranslations("estimate.evidence");
  const base = useId();
  const { scenarios, ordered, evidence } = subject;
  const [open, setOpen] = useState(scenarios[0]?.id ?? "");
  const tabs = scenarios.map(({ id, label }, index) => ({
    id,
    label: (
      <>
        <Tile index={index} ordered={ordered} size="sm" />
        {label}
      </>
    ),
  }));
  return (
    <section aria-labelledby={`${base}-title`} className="flex min-h-0 flex-col">
      <h2 id={`${base}-title`} className="text-base font-head">
        {t("title")}
      </h2>
      {evidence.lexiconSwitch}
      <TabList
        base={base}
        label={t("scenarios")}
        tabs={tabs}
        open={open}
        onOpen={setOpen}
        className="mt-2 grid grid-cols-[repeat(auto-fit,minmax(6rem,1fr))] gap-x-3"
        tabClassName="flex min-h-12 items-center gap-1.5 py-1 text-start leading-4"
      />
      {zip(scenarios, evidence.scenarios).map(([{ id }, about]) => (
        <TabPanel key={id} base={base} open={open} id={id} focusable className="min-h-0 -outline-offset-2 min-[1080px]:overflow-y-auto min-[1080px]:pe-2">
          <EvidenceList evidence={evidence} about={about} cites={cites} dispatch={dispatch} />
          <p className="py-3 text-sm">
            <Link href={caseHref} className="finger text-accent underline">
              {t("all")}
            </Link>
          </p>
        </TabPanel>
      ))}
    </section>
  );
});

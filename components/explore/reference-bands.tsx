import { useTranslations } from "next-intl";
import type { BandReading, Case, Lexicon } from "@/lib/contract/cases";
import { LayerTag } from "../ui/layer-tag";
import { Notice } from "../ui/notice";
import { BandAxis } from "./band-scale";
import { BandRow } from "./band-row";

/** What each voice's words mean in one lexicon, on one axis; readings with a band first. */
export function ReferenceBands({ theCase, readings, lexicon }: { theCase: Case; readings: readonly BandReading[]; lexicon: Lexicon }) {
  const t = useTranslations("explore.bands");
  const sorted = [...readings].sort((one, other) => Number(other.band !== null) - Number(one.band !== null));
  return (
    <>
      <p className="max-w-[42rem] text-sm text-ink-2">
        <bdi lang="en">{t("source", { title: lexicon.title, source: lexicon.source })}</bdi> {lexicon.url && <LayerTag layer="external" url={lexicon.url} />}
      </p>
      {lexicon.caution && (
        <div className="mt-3 max-w-[42rem]">
          <Notice tone="warn" word={t("unverified")}>
            {lexicon.caution}
          </Notice>
        </div>
      )}
      <div className="mt-5 grid gap-x-8 md:grid-cols-[18rem_1fr]">
        <span aria-hidden="true" className="hidden md:block" />
        <BandAxis />
      </div>
      <ul>
        {sorted.map((reading) => (
          <BandRow key={reading.id} theCase={theCase} reading={reading} lexicon={lexicon.name} />
        ))}
      </ul>
      <h3 className="mt-6 text-sm font-semibold">{t("rules")}</h3>
      <ul className="mt-2 grid gap-x-10 gap-y-2 text-sm text-ink-2 md:grid-cols-2">
        {theCase.rules.map((rule) => (
          <li key={rule.id} id={`rule-${rule.id}`} className="scroll-mt-4 target:bg-accent-soft">
            {t("rule", { id: rule.id, text: rule.text })}
          </li>
        ))}
      </ul>
    </>
  );
}

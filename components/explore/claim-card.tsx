import { useTranslations } from "next-intl";
import type { BandReading, Case, Claim } from "@/lib/contract/cases";
import { LayerTag } from "../ui/layer-tag";
import { Tile } from "../ui/tile";
import { likelihoodOf } from "./likelihood";
import { LikelihoodLine } from "./likelihood-line";
import { Said } from "./said";

type Props = { theCase: Case; claim: Claim; readings: readonly BandReading[]; lexicon: string };

function Bearings({ theCase, claim }: Pick<Props, "theCase" | "claim">) {
  const t = useTranslations("explore");
  if (claim.bearing.length === 0) return <p className="text-ink-3">{t("bearsOnNone")}</p>;
  return (
    <ul className="flex flex-col gap-1">
      {claim.bearing.map((bearing) => {
        const index = theCase.scenarios.findIndex((one) => one.id === bearing.scenario);
        return (
          <li key={`${bearing.scenario}-${bearing.direction}`} className="flex gap-2.5">
            {index >= 0 && <Tile index={index} ordered={theCase.ordered} size="sm" />}
            <span>
              {t("bearsOn", { direction: bearing.direction, scenario: theCase.scenarios[index]?.label ?? bearing.scenario })}
              {bearing.why && <span className="text-ink-2">: {bearing.why}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** One claim with all we know of it. Its id is its address on the page. */
export function ClaimCard({ theCase, claim, readings, lexicon }: Props) {
  const t = useTranslations("explore");
  return (
    <li id={claim.id} className="grid scroll-mt-4 gap-x-8 gap-y-3 border-t border-line py-4 target:bg-accent-soft target:outline-8 target:outline-accent-soft md:grid-cols-[1fr_18rem]">
      <div className="flex min-w-0 flex-col gap-1">
        <p className="text-xs text-ink-3">
          <span className="num font-semibold">{claim.id}</span> · {t(`kind.${claim.kind}`)} · {t("paragraph", { number: claim.place.paragraph })} · {t(`marks.${claim.inQuotationMarks}`)}
        </p>
        {claim.quotations.map((quotation) => (
          <p key={quotation.text} className="leading-snug">
            <Said text={quotation.text} lang={theCase.language} />
          </p>
        ))}
        <p className="text-sm">
          {claim.paraphrase} <LayerTag layer="coded" />
        </p>
        <LikelihoodLine likelihood={likelihoodOf(claim, theCase.phrases, readings)} lexicon={lexicon} lang={theCase.language} />
        {claim.note && <p className="max-w-[42rem] text-sm text-ink-2">{claim.note}</p>}
      </div>
      <div className="text-sm">
        <p className="mb-1 text-xs text-ink-3">
          {t("bearing")} <LayerTag layer="coded" />
        </p>
        <Bearings theCase={theCase} claim={claim} />
      </div>
    </li>
  );
}

import { useTranslations } from "next-intl";
import type { Case } from "@/lib/contract/cases";
import type { Comparison } from "@/lib/contract/comparison";
import { inSentence } from "@/lib/figures/in-sentence";
import { nearestRung, teamParts } from "./differ";
import { DifferNumbers } from "./differ-numbers";
import { SECTION_IDS } from "./finding-line";
import { MeasureSection } from "./measure-section";
import { ShareBar } from "./share-bar";
import { pointsText, shareCells } from "./shown";

type Props = { comparison: Comparison; theCase: Case };
type Disagreement = NonNullable<Comparison["disagreement"]>;

/** How far people stand apart, whether along their teams, and on an ordered scale whether in two camps. */
export function DifferSection({ comparison, theCase }: Props) {
  const t = useTranslations("compare.differ");
  const { disagreement } = comparison;
  if (!disagreement) {
    return (
      <MeasureSection id={SECTION_IDS.differ} title={t("title")}>
        <p className="text-base text-ink">{t("alone")}</p>
      </MeasureSection>
    );
  }
  const { meanPairwiseTv, ordered } = disagreement;
  return (
    <MeasureSection id={SECTION_IDS.differ} title={t("title")} behind={<DifferNumbers comparison={comparison} disagreement={disagreement} />}>
      <p className="text-base text-ink">{meanPairwiseTv > 0 ? t("pairs", { points: pointsText(meanPairwiseTv) }) : t("none")}</p>
      <Teams disagreement={disagreement} />
      {ordered && <OnTheScale ordered={ordered} theCase={theCase} />}
    </MeasureSection>
  );
}

/** The part of all disagreement that lies between the teams, as a bar and in words. */
function Teams({ disagreement }: { disagreement: Disagreement }) {
  const t = useTranslations("compare.differ");
  const parts = teamParts(disagreement);
  if (!parts) return disagreement.divergence.total > 0 && <p>{t("oneTeam")}</p>;
  const [within = "", between = ""] = shareCells([parts.within, parts.between]);
  return (
    <div>
      <p>{t("split")}</p>
      <svg width="100%" height="10" aria-hidden="true" className="my-1.5 block rtl:-scale-x-100">
        <rect width="100%" height="10" rx="2" fill="var(--surface)" stroke="var(--ink)" />
        <rect width={`${parts.between * 100}%`} height="10" rx="2" fill="var(--ink)" />
      </svg>
      <p className="flex flex-wrap justify-between gap-x-4 text-ink">
        <span>{t("between", { percent: between })}</span>
        <span>{t("within", { percent: within })}</span>
      </p>
      <p className="mt-1">{t("teamTells", { much: parts.tells })}</p>
    </div>
  );
}

/** Ordered scenarios only: polarisation, and where people stand in two camps both of them instead of their average. */
function OnTheScale({ ordered, theCase }: { ordered: NonNullable<Disagreement["ordered"]>; theCase: Case }) {
  const t = useTranslations("compare.differ");
  const label = (index: number) => inSentence(theCase.scenarios.at(index)?.label ?? "", theCase);
  const { camps, severity } = ordered;
  return (
    <>
      {camps?.split ? (
        <div className="grid gap-2">
          <p className="text-ink">{t("camps")}</p>
          {[camps.low, camps.high].map((camp) => {
            const name = t("camp", { n: camp.n, scenario: label(nearestRung(camp.meanSeverity, theCase.scenarios.length)) });
            return (
              <div key={camp.meanSeverity}>
                <p>{name}</p>
                <ShareBar distribution={camp.linear} label={name} />
              </div>
            );
          })}
        </div>
      ) : (
        camps && <p>{t("noCamps")}</p>
      )}
      <p>{t("polarisation", { first: label(0), last: label(-1), percent: Math.round(severity.polarisation * 100) })}</p>
    </>
  );
}

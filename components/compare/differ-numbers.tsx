import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Comparison } from "@/lib/contract/comparison";
import type { MethodId } from "@/lib/contract/methods";
import { MethodLink } from "./method-link";
import { pointsText } from "./shown";

type Disagreement = NonNullable<Comparison["disagreement"]>;

const threeDecimals = (value: number) => value.toFixed(3);
const percent = (value: number) => Math.round(value * 100);

/** One measure: its name, which leads to its page, and its value. */
function Measure({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-wrap justify-between gap-x-4 border-b border-line py-1.5">
      <dt>{name}</dt>
      <dd className="num ms-auto text-end text-ink">{children}</dd>
    </div>
  );
}

/** The measures of disagreement by name, in figures. */
export function DifferNumbers({ comparison, disagreement }: { comparison: Comparison; disagreement: Disagreement }) {
  const t = useTranslations("compare.differ");
  const { exerciseId, teams } = comparison;
  const { divergence, meanPairwiseTv, ordered } = disagreement;
  const method = (id: MethodId, text: string) => (
    <MethodLink method={id} exerciseId={exerciseId}>
      {text}
    </MethodLink>
  );
  return (
    <dl className="border-t border-line-strong text-ink-2">
      <Measure name={method("jsd", t("divergence"))}>{t("divergenceValue", { nats: threeDecimals(divergence.total), percent: percent(divergence.normalised) })}</Measure>
      {divergence.teams && (
        <>
          <Measure name={method("jsd", t("divergenceSplit"))}>
            {threeDecimals(divergence.teams.within)} + {threeDecimals(divergence.teams.between)}
          </Measure>
          {divergence.teams.withinByTeam.map((team) => (
            <Measure key={team.id} name={t("withinTeam", { team: teams.find(({ id }) => id === team.id)?.name ?? t("noTeam") })}>
              {threeDecimals(team.divergence)}
            </Measure>
          ))}
        </>
      )}
      <Measure name={method("distance", t("tv"))}>{t("points", { points: pointsText(meanPairwiseTv) })}</Measure>
      {ordered && <OrderedMeasures ordered={ordered} method={method} />}
    </dl>
  );
}

type OrderedProps = { ordered: NonNullable<Disagreement["ordered"]>; method: (id: MethodId, text: string) => ReactNode };

function OrderedMeasures({ ordered: { meanPairwiseEmd, severity, consensus, camps }, method }: OrderedProps) {
  const t = useTranslations("compare.differ");
  const spread = { total: threeDecimals(severity.total), within: threeDecimals(severity.within), between: threeDecimals(severity.between) };
  return (
    <>
      <Measure name={method("distance", t("emd"))}>{t("points", { points: pointsText(meanPairwiseEmd) })}</Measure>
      <Measure name={method("severity", t("spread"))}>{t("spreadValue", spread)}</Measure>
      {camps && (
        <Measure name={method("camps", t("gap"))}>{t("gapValue", { low: camps.low.n, high: camps.high.n, percent: percent(camps.eta2) })}</Measure>
      )}
      <Measure name={method("consensus", t("consensus"))}>{t("percent", { percent: percent(consensus) })}</Measure>
    </>
  );
}

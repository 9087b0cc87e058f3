import { useLocale, useTranslations } from "next-intl";
import type { Case } from "@/lib/contract/cases";
import type { Comparison, PoolId } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import { SECTION_IDS } from "./finding-line";
import { withoutATeam, withoutOnePerson } from "./hangs";
import { HangsTable } from "./hangs-table";
import { MeasureSection } from "./measure-section";
import { pointsText } from "./shown";

type Props = { comparison: Comparison; theCase: Case; exercise: Pick<Exercise, "k" | "teams"> };

/** What would have come out without one person or one team, and with another pool. */
export function HangsSection({ comparison, theCase, exercise }: Props) {
  const t = useTranslations("compare.hangs");
  const hasTable = comparison.sensitivity.withoutOne !== null || comparison.sensitivity.withoutTeam.length > 0;
  return (
    <MeasureSection id={SECTION_IDS.hangs} title={t("title")} behind={hasTable && <HangsTable comparison={comparison} theCase={theCase} />}>
      <People comparison={comparison} />
      {comparison.query.team === null && <Teams comparison={comparison} theCase={theCase} exercise={exercise} />}
      <Pools comparison={comparison} theCase={theCase} />
    </MeasureSection>
  );
}

function People({ comparison }: Pick<Props, "comparison">) {
  const t = useTranslations("compare.hangs");
  const found = withoutOnePerson(comparison);
  const sentence = found
    ? t(found.isMuch ? "oneMuch" : "one", { points: pointsText(found.change), changes: found.changesRanking ? "yes" : "no" })
    : t("few");
  return <p className="text-base text-ink">{sentence}</p>;
}

function Teams({ comparison, theCase, exercise }: Props) {
  const t = useTranslations("compare.hangs");
  const list = new Intl.ListFormat(useLocale(), { type: "conjunction" });
  const teamName = (id: string) => exercise.teams.find((team) => team.id === id)?.name ?? id;
  const found = withoutATeam(comparison);
  if (exercise.teams.length < 2) return null;
  if (!found) return <p>{t("noTeam", { k: exercise.k })}</p>;
  const flipping = comparison.sensitivity.withoutTeam.filter(({ changesRanking }) => changesRanking).map(({ id }) => teamName(id));
  return (
    <p>
      {t("team", { points: pointsText(found.change), scenario: theCase.scenarios[found.scenario]?.label ?? "", team: teamName(found.team) })}{" "}
      {flipping.length > 0 && t("teamOrder", { teams: list.format(flipping) })}
    </p>
  );
}

function Pools({ comparison, theCase }: Pick<Props, "comparison" | "theCase">) {
  const t = useTranslations("compare");
  const list = new Intl.ListFormat(useLocale(), { type: "conjunction" });
  const { poolsApart, poolsRankOtherwise } = comparison.sensitivity;
  if (!poolsApart) return null;
  const name = (pool: PoolId) => t(`poolInSentence.${pool}`);
  const scenario = theCase.scenarios[poolsApart.scenario]?.label ?? "";
  return (
    <p>
      {t("hangs.poolsFar", { points: pointsText(poolsApart.gap), scenario, lowPool: name(poolsApart.low), highPool: name(poolsApart.high) })}{" "}
      {poolsRankOtherwise.length > 0 ? t("hangs.poolsOrder", { pools: list.format(poolsRankOtherwise.map(name)) }) : t("hangs.poolsSameOrder")}
    </p>
  );
}

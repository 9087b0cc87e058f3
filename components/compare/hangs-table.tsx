import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Case } from "@/lib/contract/cases";
import type { Comparison } from "@/lib/contract/comparison";
import { MethodLink } from "./method-link";
import { ScenarioHead } from "./scenario-head";
import { tenthCells } from "./shown";

type Props = { comparison: Comparison; theCase: Pick<Case, "scenarios" | "ordered"> };

/** The linear pool with everybody, without any one person, and without each team. */
export function HangsTable({ comparison, theCase }: Props) {
  const t = useTranslations("compare.hangs");
  const { exerciseId, pools, teams } = comparison;
  const { withoutOne, withoutTeam } = comparison.sensitivity;
  const teamName = (id: string) => teams.find((team) => team.id === id)?.name ?? id;
  return (
    <table className="w-full border-collapse text-ink-2">
      <caption className="sr-only">{t("caption")}</caption>
      <ScenarioHead scenarios={theCase.scenarios} ordered={theCase.ordered} who={t("who")} />
      <tbody>
        {pools.linear && <Row name={t("everybody")} cells={tenthCells(pools.linear)} />}
        {withoutOne && (
          <Row
            name={
              <MethodLink method="leaveOneOut" exerciseId={exerciseId}>
                {t("withoutOne")}
              </MethodLink>
            }
            cells={withoutOne.low.map((low, i) => `${oneDecimal(low)}–${oneDecimal(withoutOne.high[i] ?? low)}`)}
            note={withoutOne.changesRanking && t("otherOrder")}
          />
        )}
        {withoutTeam.map(({ id, linear, changesRanking }) => (
          <Row key={id} name={t("without", { team: teamName(id) })} cells={tenthCells(linear)} note={changesRanking && t("otherOrder")} />
        ))}
      </tbody>
    </table>
  );
}

const oneDecimal = (probability: number) => (probability * 100).toFixed(1);

function Row({ name, cells, note }: { name: ReactNode; cells: readonly string[]; note?: ReactNode }) {
  return (
    <tr className="border-b border-line">
      <th scope="row" className="py-1.5 text-start font-normal">
        {name} {note && <span className="block text-xs text-warn">{note}</span>}
      </th>
      {cells.map((cell, i) => (
        <td key={i} className="num py-1.5 ps-3 text-end rtl:text-start whitespace-nowrap text-ink">
          <bdi dir="ltr">{cell}</bdi>
        </td>
      ))}
    </tr>
  );
}

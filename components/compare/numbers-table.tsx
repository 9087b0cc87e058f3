import { useTranslations } from "next-intl";
import type { Comparison } from "@/lib/contract/comparison";
import { MethodLink } from "./method-link";
import { numbersGroups, type NumbersGroup, type NumbersRow } from "./numbers";
import { ScenarioHead } from "./scenario-head";
import { HEADLINE_POOL } from "./shown";

type Props = {
  comparison: Comparison;
  scenarios: readonly { id: string; label: string }[];
  ordered: boolean;
};

/** The figure's numbers in groups: me, the headline, the other pools, the sharpened ones, the teams. Whole per cents. */
export function NumbersTable({ comparison, scenarios, ordered }: Props) {
  const t = useTranslations("compare");
  return (
    <div role="region" aria-label={t("numbers.title")} tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{t("numbers.caption")}</caption>
        <ScenarioHead scenarios={scenarios} ordered={ordered} who={t("numbers.who")} />
        {numbersGroups(comparison).map((group) => (
          <Group key={group.id} group={group} columns={scenarios.length} exerciseId={comparison.exerciseId} />
        ))}
      </table>
    </div>
  );
}

type GroupProps = { group: NumbersGroup; columns: number; exerciseId: string };

function Group({ group: { id, rows }, columns, exerciseId }: GroupProps) {
  const t = useTranslations("compare.numbers.group");
  const isNamed = id !== "mine" && id !== "headline";
  return (
    <tbody>
      {isNamed && (
        <tr className="border-b border-line">
          <th scope="rowgroup" colSpan={columns + 1} className="pt-4 pb-1.5 text-start text-xs font-normal text-ink-3">
            {t(id)}
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <Row key={keyOf(row)} row={row} columns={columns} exerciseId={exerciseId} />
      ))}
    </tbody>
  );
}

function Row({ row, columns, exerciseId }: { row: NumbersRow; columns: number; exerciseId: string }) {
  const t = useTranslations("compare.numbers");
  return (
    <tr className={`border-b border-line ${emphasis(row)}`}>
      <th scope="row" className="py-1.5 text-start [font-weight:inherit]">
        <RowName row={row} exerciseId={exerciseId} />
      </th>
      {row.cells?.map((cell, index) => (
        <td key={index} className="num py-1.5 ps-3 text-end rtl:text-start">
          {cell}
        </td>
      )) ?? (
        <td colSpan={columns} className="py-1.5 ps-3 text-end text-ink-3 rtl:text-start">
          {t("nobody")}
        </td>
      )}
    </tr>
  );
}

const NOTE = "text-xs font-normal text-ink-3";

function RowName({ row, exerciseId }: { row: NumbersRow; exerciseId: string }) {
  const t = useTranslations("compare");
  if (row.kind === "mine") return t("you");
  if (row.kind === "team") {
    return (
      <>
        {row.name} <span className={`block ${NOTE}`}>{t("numbers.peopleSimulated", { n: row.n, simulated: row.simulated })}</span>
      </>
    );
  }
  const marks = [...(row.pool === HEADLINE_POOL ? [t("numbers.headline")] : []), ...(row.inFigure ? [t("numbers.inFigure")] : [])];
  return (
    <>
      <MethodLink method={row.pool} exerciseId={exerciseId}>
        {t(`pool.${row.pool}`)}
      </MethodLink>{" "}
      <span className={NOTE}>{marks.join(" · ")}</span>
      {row.setting && <span className={`block ${NOTE}`}>{t(`numbers.setting.${row.setting.key}`, row.setting.values)}</span>}
    </>
  );
}

function emphasis(row: NumbersRow): string {
  if (row.kind === "mine") return "font-semibold text-accent";
  return row.kind === "pool" && row.pool === HEADLINE_POOL ? "font-semibold" : "";
}

function keyOf(row: NumbersRow): string {
  if (row.kind === "pool") return row.pool;
  return row.kind === "team" ? `team-${row.id}` : "mine";
}

import { useTranslations } from "next-intl";
import { Tile } from "@/components/ui/tile";
import type { Comparison } from "@/lib/contract/comparison";
import { numbersRows, type NumbersRow } from "./numbers";

type Props = {
  comparison: Comparison;
  scenarios: readonly { id: string; label: string }[];
  ordered: boolean;
};

/** The figure's numbers: everybody who has a row there or could have one, in per cent with one decimal. */
export function NumbersTable({ comparison, scenarios, ordered }: Props) {
  const t = useTranslations("compare");
  return (
    <div role="region" aria-label={t("numbers.title")} tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{t("numbers.caption")}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className="text-start">
              <span className="sr-only">{t("numbers.who")}</span>
            </th>
            {scenarios.map(({ id, label }, index) => (
              <th key={id} scope="col" className="py-2 ps-3 text-end">
                <span className="sr-only">{label}</span>
                <Tile index={index} ordered={ordered} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbersRows(comparison).map((row) => (
            <Row key={keyOf(row)} row={row} columns={scenarios.length} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, columns }: { row: NumbersRow; columns: number }) {
  const t = useTranslations("compare.numbers");
  return (
    <tr className={`border-b border-line ${emphasis(row)}`}>
      <th scope="row" className="py-2 text-start [font-weight:inherit]">
        <RowName row={row} />
      </th>
      {row.cells?.map((cell, index) => (
        <td key={index} className="num py-2 ps-3 text-end">
          {cell}
        </td>
      )) ?? (
        <td colSpan={columns} className="py-2 ps-3 text-end text-ink-3">
          {t("nobody")}
        </td>
      )}
    </tr>
  );
}

function RowName({ row }: { row: NumbersRow }) {
  const t = useTranslations("compare");
  if (row.kind === "mine") return t("you");
  if (row.kind === "team") {
    return (
      <>
        {row.name} <span className="block text-xs text-ink-3">{t("numbers.peopleSimulated", { n: row.n, simulated: row.simulated })}</span>
      </>
    );
  }
  return (
    <>
      {t(`pool.${row.pool}`)} {row.inFigure && <span className="text-xs font-normal text-ink-3">{t("numbers.inFigure")}</span>}
      {row.note && (
        <span className="block text-xs font-normal text-ink-3">{row.note === "standIn" ? t("numbers.standIn") : t("numbers.floor", row.note)}</span>
      )}
    </>
  );
}

function emphasis(row: NumbersRow): string {
  if (row.kind === "mine") return "font-semibold text-accent";
  return row.kind === "pool" && row.pool === "linear" ? "font-semibold" : "";
}

function keyOf(row: NumbersRow): string {
  if (row.kind === "pool") return row.pool;
  return row.kind === "team" ? `team-${row.id}` : "mine";
}

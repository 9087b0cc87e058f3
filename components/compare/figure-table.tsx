"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Case } from "@/lib/contract/cases";
import type { TableRow } from "@/lib/figures/table";
import { figureLines, type FigureLine } from "./figure-lines";
import { ScenarioHead } from "./scenario-head";
import { useLineName } from "./use-line-name";

/** More lines than this are shown when they are asked for: everybody of a large crowd has one. */
const MOST_LINES = 40;

/** The numbers of a figure, the same that its files hold: shares in per cent, a column for each scenario. */
export function FigureTable({ rows, theCase: { scenarios, ordered } }: { rows: readonly TableRow[]; theCase: Pick<Case, "scenarios" | "ordered"> }) {
  const t = useTranslations("compare.figureTable");
  const nameOf = useLineName();
  const [all, setAll] = useState(false);
  const lines = figureLines(rows, scenarios.map(({ id }) => id));
  if (lines.length === 0) return <p className="text-ink-2">{t("nothing")}</p>;
  return (
    <div role="region" aria-label={t("title")} tabIndex={0} className="max-w-[776px] overflow-x-auto">
      <table className="w-full border-collapse">
        <caption className="pb-1 text-start text-xs text-ink-3">{t("caption")}</caption>
        <ScenarioHead scenarios={scenarios} ordered={ordered} who={t("what")} />
        <tbody>
          {(all ? lines : lines.slice(0, MOST_LINES)).map((line) => (
            <Line key={[line.kind, line.name, line.of].join()} line={line} name={nameOf(line)} columns={scenarios.length} />
          ))}
        </tbody>
      </table>
      {!all && lines.length > MOST_LINES && (
        <Button className="mt-2" onClick={() => setAll(true)}>
          {t("all", { count: lines.length })}
        </Button>
      )}
    </div>
  );
}

const CELL = "num py-1 ps-3 text-end rtl:text-start";

function Line({ line: { cells, of }, name, columns }: { line: FigureLine; name: string; columns: number }) {
  const t = useTranslations("compare.figureTable");
  return (
    <tr className="border-b border-line">
      <th scope="row" className="py-1 text-start font-normal">
        <bdi>{name}</bdi>
        {of !== "" && <bdi className="block text-xs text-ink-3">{of}</bdi>}
      </th>
      {typeof cells === "string" ? (
        <td colSpan={columns} className="num py-1 ps-3 text-end">
          {cells}
        </td>
      ) : (
        cells.map((cell, index) => (
          <td key={index} className={CELL}>
            {cell ?? <span aria-label={t("none")}>–</span>}
          </td>
        ))
      )}
    </tr>
  );
}

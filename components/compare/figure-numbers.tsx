"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense } from "react";
import type { FigureId } from "@/lib/contract/figures";
import { poolBarsTable } from "@/lib/figures/pool-bars-table";
import { FIGURE_NUMBERS_ID } from "./section-ids";
import { type FigureData, useFigureInput } from "./use-figure-input";

const FigureTable = lazy(() => import("./figure-table").then((table) => ({ default: table.FigureTable })));
const SceneTable = lazy(() => import("./scene-table").then((table) => ({ default: table.SceneTable })));

/** Every number of the chosen figure as a table, folded. */
export function FigureNumbers({ figure, ...data }: FigureData & { figure: FigureId }) {
  const t = useTranslations("compare.figureTable");
  const input = useFigureInput(data);
  return (
    <details id={FIGURE_NUMBERS_ID} className="scroll-mt-4 text-sm">
      <summary className="inline-flex min-h-11 items-center font-semibold text-accent hover:underline tablet:min-h-10">{t("title")}</summary>
      <Suspense>
        {figure === "pool-bars" ? <FigureTable rows={poolBarsTable(input)} theCase={input.theCase} /> : <SceneTable key={figure} figure={figure} input={input} />}
      </Suspense>
    </details>
  );
}

import { useTranslations } from "next-intl";
import Link from "next/link";
import { comparisonSearch } from "@/lib/client/comparison";
import type { Comparison, ComparisonQuery } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import type { FigureId } from "@/lib/contract/figures";
import { CopyEmbed } from "./copy-embed";
import { CopyImage } from "./copy-image";
import { CopyLink } from "./copy-link";
import { pageSearch } from "./query";
import { ReportSave } from "./report-save";
import { SaveMenu } from "./save-menu";
import { FIGURE_NUMBERS_ID } from "./section-ids";
import { ShareView } from "./share-view";

type Props = { exercise: Exercise; comparison: Comparison; query: ComparisonQuery; figure: FigureId };

/** The table stands folded below: who follows the link to it wants to see it. */
function unfold(): void {
  document.getElementById(FIGURE_NUMBERS_ID)?.setAttribute("open", "");
}

/** Below the figure: its table, its files, its address, and the release that it shows. */
export function FigureActions({ exercise, comparison, query: chosen, figure }: Props) {
  const t = useTranslations("compare.figure");
  const { exerciseId, release, query } = comparison;
  const page = `/exercises/${exerciseId}/compare`;
  const here = `${page}${pageSearch(chosen, figure)}`;
  const files = { exerciseId, figure, search: comparisonSearch(chosen) };
  const { asOf: _asOf, ...newest } = chosen;
  return (
    <div className="mt-1 flex flex-wrap items-center justify-between gap-x-6 text-sm">
      <div className="relative flex flex-wrap items-center gap-x-6">
        <a href={`#${FIGURE_NUMBERS_ID}`} onClick={unfold} className="flex min-h-11 min-w-11 items-center font-semibold text-accent no-underline hover:underline tablet:min-h-10">
          {t("table")}
        </a>
        <SaveMenu {...files} />
        <CopyImage {...files} />
        <CopyLink href={here} />
        <ShareView href={here} />
        <ReportSave exerciseId={exerciseId} search={files.search} />
        <CopyEmbed exercise={exercise} comparison={comparison} figure={figure} />
      </div>
      <p className="text-ink-2">
        {query.asOf !== null && (
          <>
            {t("asOf", { version: query.asOf })}{" "}
            <Link href={`${page}${pageSearch(newest, figure)}`} className="text-accent">
              {t("newest")}
            </Link>{" "}
          </>
        )}
        {t("release", release)}
      </p>
    </div>
  );
}

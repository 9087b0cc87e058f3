import { useTranslations } from "next-intl";
import Link from "next/link";
import type { Comparison } from "@/lib/contract/comparison";
import { CopyLink } from "./copy-link";
import { SaveMenu } from "./save-menu";

type Props = { comparison: Comparison; search: string };

/** Below the figure: its table, its files, its address, and the release that it shows. */
export function FigureActions({ comparison, search }: Props) {
  const t = useTranslations("compare.figure");
  const { exerciseId, release, query } = comparison;
  const page = `/exercises/${exerciseId}/compare`;
  const { asOf: _asOf, ...newest } = Object.fromEntries(new URLSearchParams(search));
  return (
    <div className="mt-1 flex flex-wrap items-center justify-between gap-x-6 text-sm">
      <div className="relative flex flex-wrap items-center gap-x-6">
        <a href="#numbers" className="flex min-h-11 min-w-11 items-center font-semibold text-accent no-underline hover:underline tablet:min-h-10">
          {t("table")}
        </a>
        <SaveMenu exerciseId={exerciseId} search={search} />
        <CopyLink href={`${page}${search}`} />
      </div>
      <p className="text-ink-2">
        {query.asOf !== null && (
          <>
            {t("asOf", { version: query.asOf })}{" "}
            <Link href={{ pathname: page, query: newest }} className="text-accent">
              {t("newest")}
            </Link>{" "}
          </>
        )}
        {t("release", release)}
      </p>
    </div>
  );
}

import { useTranslations } from "next-intl";
import Link from "next/link";
import { FIGURE_IDS, type FigureId } from "@/lib/contract/figures";
import { FIGURES_PATH, figurePath } from "@/lib/contract/methods";

const LINK = "inline-flex min-h-11 min-w-11 items-center text-accent underline aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline";

/** The way from one figure to every other, and to the list of them. */
export function FigureChooser({ chosen }: { chosen: FigureId }) {
  const t = useTranslations("methods.figures");
  return (
    <nav aria-label={t("choose")} className="-mt-3 mb-4 flex flex-wrap gap-x-5 border-b border-line pb-1 text-sm">
      <Link href={FIGURES_PATH} prefetch={false} className={LINK}>
        {t("all")}
      </Link>
      {FIGURE_IDS.map((id) => (
        <Link key={id} href={figurePath(id)} prefetch={false} aria-current={id === chosen ? "page" : undefined} className={LINK}>
          {t(`figure.${id}.name`)}
        </Link>
      ))}
    </nav>
  );
}

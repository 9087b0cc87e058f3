import { useTranslations } from "next-intl";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Hindsight } from "@/lib/contract/post-mortem";
import { percentNumberText, percentText } from "@/lib/core/percent-text";

const HEAD = "py-1.5 text-start font-normal";

function RoundRow({ round, n, probability }: Hindsight["path"][number]) {
  const t = useTranslations("postMortem.path");
  return (
    <tr className="border-b border-line">
      <th scope="row" className="py-2 pe-4 text-start font-normal whitespace-nowrap">
        {t("round", { round })} <span className="block text-xs text-ink-3">{t("people", { n })}</span>
      </th>
      <td className="w-full py-2">
        <svg aria-hidden="true" width="100%" height="12" className="block rtl:-scale-x-100">
          <rect width="100%" height="12" fill="var(--sunken)" />
          <rect width={`${probability * 100}%`} height="12" fill="var(--ink)" />
        </svg>
      </td>
      <td className="num py-2 ps-4 text-end whitespace-nowrap rtl:text-start">
        <bdi>{percentText(probability * 1000)}</bdi>
      </td>
    </tr>
  );
}

/** What the pool gave to what happened, round by round; who moved which way; how far people stood apart at the end. */
export function PathSection({ hindsight: { path, moved, apart }, k }: { hindsight: Hindsight; k: number }) {
  const t = useTranslations("postMortem.path");
  return (
    <section aria-labelledby="path" className="mt-12 max-w-prose">
      <SectionHeading id="path">{t("title")}</SectionHeading>
      <p className="mt-1 text-sm text-ink-2">{t("text")}</p>
      <table className="mt-2 w-full border-collapse text-sm">
        <caption className="sr-only">{t("caption")}</caption>
        <thead className="sr-only">
          <tr>
            <td />
            <td />
            <th scope="col" className={HEAD}>
              {t("probability")}
            </th>
          </tr>
        </thead>
        <tbody>
          {path.map((row) => (
            <RoundRow key={row.round} {...row} />
          ))}
        </tbody>
      </table>
      {moved && <p className="mt-3">{t("moved", moved)}</p>}
      {!moved && path.length > 1 && <p className="mt-3 text-sm text-ink-3">{t("notMoved", { k })}</p>}
      {apart !== null && <p className="mt-2">{t("apart", { points: percentNumberText(apart * 1000) })}</p>}
    </section>
  );
}

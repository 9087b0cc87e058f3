import { useTranslations } from "next-intl";
import Link from "next/link";
import { SectionHeading } from "@/components/ui/section-heading";
import { Tile } from "@/components/ui/tile";
import type { Comparison } from "@/lib/contract/comparison";
import { largestRemainder } from "@/lib/core/largest-remainder";
import { percentNumberText, percentText } from "@/lib/core/percent-text";
import type { EstimateSubject } from "./estimate-subject";

type Props = { comparison: Comparison; subject: Pick<EstimateSubject, "scenarios" | "ordered">; compareHref: string };

/** What came out of the round before, beside the estimate that begins from it: one's own shares, everybody's, and the way to all of it. */
export function RoundFeedback({ comparison, subject, compareHref }: Props) {
  const t = useTranslations("estimate.feedback");
  const { linear } = comparison.pools;
  const pool = linear ? largestRemainder(linear) : null;
  return (
    <section aria-labelledby="feedback" className="mb-6 border-y border-line py-4">
      <SectionHeading id="feedback">{t("title", { round: comparison.round, n: comparison.release.n })}</SectionHeading>
      <table className="mt-2 w-full max-w-prose border-collapse text-sm">
        <caption className="sr-only">{t("caption", { round: comparison.round })}</caption>
        <thead>
          <tr className="text-xs text-ink-3">
            <td />
            <th scope="col" className="py-1 ps-3 text-end font-normal rtl:text-start">
              {t("you")}
            </th>
            <th scope="col" className="py-1 ps-3 text-end font-normal rtl:text-start">
              {t("everybody")}
            </th>
          </tr>
        </thead>
        <tbody>
          {subject.scenarios.map(({ id, label }, index) => (
            <tr key={id} className="border-t border-line">
              <th scope="row" className="py-1.5 text-start font-normal">
                <span className="flex items-center gap-2">
                  <Tile index={index} ordered={subject.ordered} size="sm" />
                  {label}
                </span>
              </th>
              <td className="num py-1.5 ps-3 text-end text-accent rtl:text-start">
                <bdi>{comparison.mine ? percentNumberText(comparison.mine.weights[index] ?? 0) : "–"}</bdi>
              </td>
              <td className="num py-1.5 ps-3 text-end font-semibold rtl:text-start">
                <bdi>{pool ? percentText(pool[index] ?? 0) : "–"}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-sm">
        <Link href={compareHref} className="finger text-accent underline">
          {t("all")}
        </Link>
      </p>
    </section>
  );
}

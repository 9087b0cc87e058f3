import { useTranslations } from "next-intl";
import Link from "next/link";
import { scoreText } from "@/components/scores/scores-rows";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Calibration } from "@/lib/contract/calibration";

const HEAD = "py-1.5 ps-3 text-end font-normal rtl:text-start";
const CELL = "num py-2 ps-3 text-end rtl:text-start";

/** The exercises that count, with the reader's Brier score beside the pool's; each leads to its scores. */
export function ExerciseTable({ exercises }: Pick<Calibration, "exercises">) {
  const t = useTranslations("calibration.exercises");
  return (
    <section aria-labelledby="exercises" className="mt-14 max-w-prose">
      <SectionHeading id="exercises">{t("title")}</SectionHeading>
      <table className="mt-2 w-full border-collapse text-sm">
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr className="border-b border-line-strong text-xs text-ink-3">
            <th scope="col" className="text-start font-normal">
              <span className="sr-only">{t("exercise")}</span>
            </th>
            <th scope="col" className={HEAD}>
              {t("mine")}
            </th>
            <th scope="col" className={HEAD}>
              {t("pool")}
            </th>
          </tr>
        </thead>
        <tbody>
          {exercises.map(({ id, title, mine, pool }) => (
            <tr key={id} className="border-b border-line">
              <th scope="row" className="py-2 text-start font-normal wrap-anywhere">
                <Link href={`/exercises/${id}/scores`} prefetch={false} className="text-inherit [th>&]:finger underline decoration-line-strong underline-offset-3 hover:decoration-current">
                  <bdi>{title}</bdi>
                </Link>
              </th>
              <td className={`${CELL} text-accent`}>
                <bdi dir="ltr">{scoreText("brier", mine)}</bdi>
              </td>
              <td className={CELL}>
                <bdi dir="ltr">{scoreText("brier", pool)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

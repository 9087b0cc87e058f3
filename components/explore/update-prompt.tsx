import { useFormatter, useTranslations } from "next-intl";
import Link from "next/link";
import type { Case } from "@/lib/contract/cases";
import type { IndicatorChange } from "@/lib/core/indicator-changes";
import { Notice } from "../ui/notice";

type Props = {
  theCase: Pick<Case, "id" | "indicators">;
  changes: readonly IndicatorChange[];
  /** The page of the estimate; null on that page itself. */
  estimateHref: string | null;
};

/** Which signs changed since the reader's estimate, and whether he wants to change it too. Nothing where none did. */
export function UpdatePrompt({ theCase, changes, estimateHref }: Props) {
  const t = useTranslations("explore");
  const format = useFormatter();
  if (changes.length === 0) return null;
  const sentences = changes.map(({ id, status, moved }) => (
    <span key={id}>
      {t.rich(moved ? "timeline.prompt.moved" : "timeline.prompt.noted", {
        label: theCase.indicators.find((one) => one.id === id)?.label ?? id,
        status: t(`status.${status}`),
        sign: (words) => (
          <Link href={`/cases/${theCase.id}/timeline#${id}`} prefetch={false} className="text-ink underline decoration-line-strong hover:decoration-ink">
            {words}
          </Link>
        ),
      })}
    </span>
  ));
  return (
    <Notice word={t("timeline.prompt.since")}>
      {format.list(sentences, { type: "conjunction" })}.{" "}
      {estimateHref !== null && (
        <Link href={estimateHref} className="inline-block py-1 font-semibold text-accent underline">
          {t("timeline.prompt.update")}
        </Link>
      )}
    </Notice>
  );
}

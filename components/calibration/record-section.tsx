import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { CalibrationDiagram } from "@/components/scores/calibration-diagram";
import { Notice } from "@/components/ui/notice";
import { SectionHeading } from "@/components/ui/section-heading";
import type { TrackRecord } from "@/lib/contract/calibration";
import { methodPath } from "@/lib/contract/methods";
import { ENOUGH_EXERCISES } from "@/lib/core/scores/track-record";

type Props = { id: string; title: string; record: TrackRecord; children: ReactNode };

/** One record: how good it was in words (`children`), what so few exercises cannot show, and how often what was said came true. */
export function RecordSection({ id, title, record: { exercises, bins }, children }: Props) {
  const t = useTranslations("calibration");
  return (
    <section aria-labelledby={id} className="mt-14">
      <SectionHeading id={id}>{title}</SectionHeading>
      <p className="mt-2 max-w-prose">{children}</p>
      {exercises < ENOUGH_EXERCISES && (
        <div className="mt-3 max-w-prose">
          <Notice tone="warn" word={t("few")}>
            {t("fewText", { exercises, enough: ENOUGH_EXERCISES })}
          </Notice>
        </div>
      )}
      <CalibrationDiagram bins={bins} title={t("figure", { whose: title })} caption={t("whisker")}>
        <Link href={methodPath("calibration")} className="text-inherit underline decoration-line-strong underline-offset-3 hover:decoration-current">
          {t("how")}
        </Link>
      </CalibrationDiagram>
    </section>
  );
}

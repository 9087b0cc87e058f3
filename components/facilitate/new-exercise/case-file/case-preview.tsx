import { useTranslations } from "next-intl";
import type { CasePreview as Preview } from "@/lib/contract/case-files";

const COUNTED = ["sources", "voices", "claims", "events", "indicators", "questions"] as const;

/** A short look at what was read, so that nobody imports the wrong file. */
export function CasePreview({ preview: { title, question, scenarios, counts, hasOutcome } }: { preview: Preview }) {
  const t = useTranslations("newExercise.caseFile");
  return (
    <section aria-label={t("read")} className="border-s-[3px] border-line-strong ps-4 text-sm">
      <h3 className="text-base font-head wrap-anywhere">
        <bdi>{title}</bdi>
      </h3>
      <p className="mt-1 wrap-anywhere">
        <bdi>{question}</bdi>
      </p>
      <ul aria-label={t("scenarios")} className="mt-2 list-disc ps-5 text-ink-2">
        {scenarios.map((label) => (
          <li key={label} className="wrap-anywhere">
            <bdi>{label}</bdi>
          </li>
        ))}
      </ul>
      <dl className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-ink-2">
        {COUNTED.map((noun) => (
          <div key={noun} className="flex gap-1.5">
            <dt>{t(`counts.${noun}`)}</dt>
            <dd className="num font-semibold text-ink">{counts[noun]}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-ink-3">{t(hasOutcome ? "outcome" : "noOutcome")}</p>
    </section>
  );
}

import { useTranslations } from "next-intl";

/** How the exercise works, in three steps. */
export function BriefSteps() {
  const t = useTranslations("explore.brief.steps");
  return (
    <ol className="mt-3 grid gap-x-10 gap-y-4 tablet:grid-cols-3">
      {(["read", "place", "compare"] as const).map((step, index) => (
        <li key={step} className="border-t-2 border-ink pt-3">
          <p className="font-semibold">
            <span className="num me-2 text-ink-3">{index + 1}</span>
            {t(`${step}.title`)}
          </p>
          <p className="mt-1 text-sm text-ink-2">{t(`${step}.text`)}</p>
        </li>
      ))}
    </ol>
  );
}

import { useTranslations } from "next-intl";
import type { CaseFileProblem } from "@/lib/contract/case-files";

/** A file with more than this has one fault that makes many. */
const MOST_SHOWN = 20;

const WORDS = { error: "text-danger", warning: "text-warn" } as const;

function Problem({ problem: { line, path, message, remedy, severity } }: { problem: CaseFileProblem }) {
  const t = useTranslations("newExercise.caseFile");
  return (
    <li className="grid gap-x-4 gap-y-0.5 border-b border-line py-2 text-sm tablet:grid-cols-[7rem_1fr]">
      <p>
        <span className="num">{t("line", { line })}</span>
        <span className={`ms-2 font-semibold tablet:ms-0 tablet:block ${WORDS[severity]}`}>{t(`severities.${severity}`)}</span>
      </p>
      <div lang="en" dir="ltr" className="min-w-0 wrap-anywhere">
        {path !== "" && <code className="text-xs text-ink-3">{path}</code>}
        <p>{message}</p>
        <p className="text-ink-2">{remedy}</p>
      </div>
    </li>
  );
}

/** What is wrong with a file and what helps, line by line: the errors first, which keep it from being imported. The checker speaks English. */
export function ProblemList({ problems }: { problems: readonly CaseFileProblem[] }) {
  const t = useTranslations("newExercise.caseFile");
  const sorted = problems.toSorted((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));
  const more = sorted.length - MOST_SHOWN;
  if (sorted.length === 0) return null;
  return (
    <>
      <ul aria-label={t("report")} className="border-t border-line">
        {sorted.slice(0, MOST_SHOWN).map((problem) => (
          <Problem key={`${problem.line}.${problem.column}.${problem.path}.${problem.message}`} problem={problem} />
        ))}
      </ul>
      {more > 0 && <p className="text-sm text-ink-3">{t("more", { more })}</p>}
    </>
  );
}

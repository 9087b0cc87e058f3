import { useFormatter, useTranslations } from "next-intl";
import type { QuestionWarning } from "@/lib/core/exercise/question-lint";
import { TITLE_MAX } from "@/lib/contract/new-exercise";
import { CONTROL, FormField } from "../../ui/form-field";
import { Notice } from "../../ui/notice";
import type { CaseChoice } from "./fields";
import { controlOf, type PartProps } from "./part-props";

function Warnings({ warnings }: { warnings: readonly QuestionWarning[] }) {
  const t = useTranslations("newExercise.warnings");
  const format = useFormatter();
  if (warnings.length === 0) return null;
  return (
    <Notice tone="warn" word={t("title")}>
      <ul className="list-disc ps-5">
        {warnings.map((warning) => (
          <li key={warning.kind}>{warning.kind === "vague" ? t("vague", { words: format.list(warning.words.map((word) => `“${word}”`)) }) : t(warning.kind)}</li>
        ))}
      </ul>
      <p className="text-ink-3">{t("note")}</p>
    </Notice>
  );
}

/** What is asked: the question with hints on its wording, and the exercise's title. Nothing as long as there is no case. */
export function QuestionPart({ cases, fields, change, errorOf }: PartProps & { cases: readonly CaseChoice[] }) {
  const t = useTranslations("newExercise");
  const theCase = cases.find(({ id }) => id === fields.caseId);
  const question = theCase?.questions.find(({ id }) => id === fields.questionId);
  if (fields.begin === "file") return null;
  return (
    <>
      <FormField id="new-questionId" label={t("question")} error={errorOf("questionId")}>
        <select {...controlOf("questionId", errorOf("questionId"))} value={fields.questionId} onChange={({ target }) => change({ ...fields, questionId: target.value })} className={CONTROL}>
          {theCase?.questions.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </FormField>
      <div role="status">
        <Warnings warnings={question?.warnings ?? []} />
      </div>
      <FormField id="new-title" label={t("exerciseTitle")} hint={t("titleHint")} error={errorOf("title")}>
        <input {...controlOf("title", errorOf("title"))} dir="auto" maxLength={TITLE_MAX} autoComplete="off" value={fields.title} onChange={({ target }) => change({ ...fields, title: target.value })} className={CONTROL} />
      </FormField>
    </>
  );
}

"use client";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { FileButton } from "../../../ui/file-button";
import type { CaseChoice } from "../fields";
import type { PartProps } from "../part-props";
import { SecretField } from "../secret-field";
import { CasePreview } from "./case-preview";
import { ProblemList } from "./problem-list";
import { useCaseFile, type CaseFileState } from "./use-case-file";

type Checked = Extract<CaseFileState, { kind: "checked" }>;

/** What the report comes to, in a sentence. */
function Verdict({ state: { file, report } }: { state: Checked }) {
  const t = useTranslations("newExercise.caseFile");
  const count = (severity: "error" | "warning") => report.problems.filter((one) => one.severity === severity).length;
  if (!report.ok) return t("errors", { name: file.name, count: count("error") });
  if (report.id === "taken") return t("taken", { id: report.preview?.id ?? "" });
  return (
    <>
      {t(report.id === "same" ? "same" : "fine", { name: file.name })} {count("warning") > 0 && t("warnings", { count: count("warning") })}
    </>
  );
}

/** What became of the file, in a sentence. */
function Standing({ state }: { state: CaseFileState }) {
  const t = useTranslations("newExercise.caseFile");
  const problems = useTranslations("problems");
  if (state.kind === "none") return null;
  if (state.kind === "checked") return <Verdict state={state} />;
  const { name } = state;
  if (state.kind === "checking") return t("checking", { name });
  return state.code === "too_large" || state.code === "invalid_text" ? t(`unread.${state.code}`, { name }) : problems(state.code);
}

function BringIn({ state: { report, code, isSending }, onPress }: { state: Checked; onPress: () => void }) {
  const t = useTranslations("newExercise.caseFile");
  const problems = useTranslations("problems");
  if (report.id === null || report.id === "taken") return null;
  return (
    <div>
      {report.id === "free" && <p className="mb-2 text-sm text-ink-2">{t("public")}</p>}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button onClick={onPress} aria-disabled={isSending || undefined}>
          {t(isSending ? "importing" : report.id === "same" ? "choose" : "import")}
        </Button>
        <p role="status" className="text-sm text-danger">
          {code !== null && code !== "not_facilitator" && problems(code)}
        </p>
      </div>
    </div>
  );
}

type Props = PartProps & { asksSecret: boolean; onImported: (choice: CaseChoice) => void };

/** A case file: chosen, checked at once and told about by line, looked at, imported. What was chosen stays on this device until then. */
export function CaseFilePart({ asksSecret, onImported, ...props }: Props) {
  const t = useTranslations("newExercise");
  const { state, choose, bringIn } = useCaseFile(asksSecret ? props.fields.secret : null, onImported);
  const refused = state.kind === "checked" && state.code === "not_facilitator";
  return (
    <div className="grid gap-y-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <FileButton accept=".yaml,.yml,.json" onChoose={(file) => void choose(file)}>{t(state.kind === "none" ? "caseFile.pick" : "caseFile.pickAnother")}</FileButton>
        <p className="text-xs text-ink-3">
          {t.rich("caseFile.hint", {
            schema: (words) => (
              <a href="/api/cases/schema" className="finger text-accent underline">
                {words}
              </a>
            ),
          })}
        </p>
      </div>
      <p id="new-caseId-error" className="text-sm text-danger empty:hidden">
        {props.errorOf("caseId")}
      </p>
      <p role="status" className="min-h-5 text-sm font-semibold wrap-anywhere">
        <Standing state={state} />
      </p>
      {state.kind === "checked" && (
        <>
          <ProblemList problems={state.report.problems} />
          {state.report.preview && <CasePreview preview={state.report.preview} />}
          {asksSecret && state.report.id === "free" && <SecretField {...props} error={refused ? t("errors.secret") : props.errorOf("secret")} />}
          <BringIn state={state} onPress={() => void bringIn()} />
        </>
      )}
    </div>
  );
}

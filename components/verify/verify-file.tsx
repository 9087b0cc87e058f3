"use client";
import { useTranslations } from "next-intl";
import { FileButton } from "../ui/file-button";
import { Notice } from "../ui/notice";
import { DropPlace } from "./drop-place";
import { useVerification, type VerificationState } from "./use-verification";
import { VerificationResult } from "./verification-result";

const TONES = { none: "note", working: "note", failed: "danger", equal: "ok", differ: "danger" } as const;

const standingOf = (state: VerificationState): keyof typeof TONES => (state.kind === "done" ? (state.result.equal ? "equal" : "differ") : state.kind);

/** What became of the file, in a sentence. */
function Standing({ state }: { state: VerificationState }) {
  const t = useTranslations("verify");
  const problems = useTranslations("problems");
  if (state.kind === "none") return null;
  if (state.kind === "working") return t("working");
  if (state.kind === "failed") return state.code === "too_large" ? t("tooLarge") : problems(state.code);
  const { equal, checked, differences, more } = state.result;
  return equal ? t("equal", { checked }) : t("differ", { checked, count: differences.length + more });
}

/** A file: chosen or dropped, computed again at once, and told about. It is kept nowhere. */
export function VerifyFile() {
  const t = useTranslations("verify");
  const { state, choose } = useVerification();
  return (
    <div className="mt-8 max-w-[50rem] [@media(scripting:none)]:hidden">
      <DropPlace onDrop={(file) => void choose(file)}>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <FileButton accept=".json,.xlsx,.zip" onChoose={(file) => void choose(file)}>
            {t(state.kind === "none" ? "choose" : "another")}
          </FileButton>
          <p className="text-sm text-ink-2">{t("hint")}</p>
        </div>
      </DropPlace>
      <div role="status" className="mt-6 min-h-14">
        {state.kind !== "none" && (
          <Notice tone={TONES[standingOf(state)]}>
            <bdi className="block font-semibold text-ink wrap-anywhere">{state.name}</bdi>
            <Standing state={state} />
          </Notice>
        )}
      </div>
      {state.kind === "done" && <VerificationResult result={state.result} />}
    </div>
  );
}

"use client";
import { useLocale } from "next-intl";
import { useState } from "react";
import { checkCaseFile, importCaseFile, readCase, type ChosenFile } from "@/lib/client/case-files";
import { CASE_FILE_MAX_BYTES, type CaseFileReport } from "@/lib/contract/case-files";
import { languageOf } from "@/lib/contract/languages";
import { problemKey } from "../../../compare/problem-key";
import { caseChoice } from "../case-choice";
import type { CaseChoice } from "../fields";

type Code = ReturnType<typeof problemKey>;

/** What became of a chosen file. `code` of a checked one: why it was not imported; null as long as nobody has asked, or all is well. */
export type CaseFileState =
  | { kind: "none" }
  | { kind: "checking"; name: string }
  | { kind: "unread"; name: string; code: Code }
  | { kind: "checked"; file: ChosenFile; report: CaseFileReport; code: Code | null; isSending: boolean };

async function read(file: File): Promise<CaseFileState> {
  const { name } = file;
  if (file.size > CASE_FILE_MAX_BYTES) return { kind: "unread", name, code: "too_large" };
  try {
    const chosen = { name, bytes: await file.arrayBuffer() };
    return { kind: "checked", file: chosen, report: await checkCaseFile(chosen), code: null, isSending: false };
  } catch (error) {
    return { kind: "unread", name, code: problemKey(error) };
  }
}

/** A case file on its way into the server: chosen, checked at once, imported when asked. `onImported` gets the case as the form offers it. */
export function useCaseFile(secret: string | null, onImported: (choice: CaseChoice) => void) {
  const language = languageOf(useLocale());
  const [state, setState] = useState<CaseFileState>({ kind: "none" });
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setState({ kind: "checking", name: file.name });
    setState(await read(file));
  };
  const bringIn = async () => {
    if (state.kind !== "checked" || state.isSending) return;
    setState({ ...state, code: null, isSending: true });
    try {
      const { id } = state.report.id === "same" && state.report.preview ? state.report.preview : await importCaseFile(state.file, secret);
      onImported(caseChoice(await readCase(id, language)));
    } catch (error) {
      setState({ ...state, code: problemKey(error), isSending: false });
    }
  };
  return { state, choose, bringIn };
}

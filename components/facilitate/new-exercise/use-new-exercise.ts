"use client";
import { useState } from "react";
import { postJson } from "@/lib/client/api";
import { rememberLinks } from "@/lib/client/kept-links";
import { ApiProblem } from "@/lib/client/problem";
import { createdExerciseSchema, type CreatedExercise } from "@/lib/contract/new-exercise";
import { problemKey } from "../../compare/problem-key";
import { bodyOf, faultsOf, partsOf, usualFields, type CaseChoice, type Fields, type FormPart } from "./fields";

/** What became of the form: `parts` are those that are wrong; without any, `code` says why it was refused. */
type Sending = { kind: "idle" | "sending" } | { kind: "refused"; code: ReturnType<typeof problemKey>; parts: readonly FormPart[] };

/** An exercise that has just been made; `kept` when this browser remembers its links. */
export type Made = { created: CreatedExercise; fields: Fields; kept: boolean };

/** What a header can carry. A secret of the environment with other characters cannot be sent at all. */
const SENDABLE = /^[\x21-\x7e]+$/;

function refusalOf(error: unknown, asksSecret: boolean): Sending {
  const code = problemKey(error);
  if (code === "not_facilitator" && asksSecret) return { kind: "refused", code, parts: ["secret"] };
  return { kind: "refused", code, parts: error instanceof ApiProblem ? partsOf(error.errors.map(({ path }) => path)) : [] };
}

/** The form of a new exercise and what sending it came to. What was typed stays until it is made; the secret goes with the request and is kept nowhere. */
export function useNewExercise(first: CaseChoice, asksSecret: boolean) {
  const [fields, setFields] = useState(() => usualFields(first));
  const [sending, setSending] = useState<Sending>({ kind: "idle" });
  const [made, setMade] = useState<Made | null>(null);

  const send = async () => {
    if (sending.kind === "sending") return;
    const faults: FormPart[] = [...faultsOf(fields, new Date()), ...(asksSecret && !SENDABLE.test(fields.secret) ? (["secret"] as const) : [])];
    if (faults.length > 0) return setSending({ kind: "refused", code: "invalid_body", parts: faults });
    setSending({ kind: "sending" });
    try {
      const created = await postJson("/api/exercises", bodyOf(fields), createdExerciseSchema, asksSecret ? { bearer: fields.secret } : {});
      setMade({ created, fields: { ...fields, secret: "" }, kept: rememberLinks(created) });
    } catch (error) {
      setSending(refusalOf(error, asksSecret));
    }
  };

  return { fields, change: setFields, sending, send, made };
}

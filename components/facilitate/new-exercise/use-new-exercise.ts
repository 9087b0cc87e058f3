"use client";
import { useState } from "react";
import { postJson } from "@/lib/client/api";
import { rememberLinks } from "@/lib/client/kept-links";
import { ApiProblem } from "@/lib/client/problem";
import { createdExerciseSchema, type CreatedExercise } from "@/lib/contract/new-exercise";
import { problemKey } from "../../compare/problem-key";
import { bodyOf, faultsOf, partsOf, usualFields, withCase, type CaseChoice, type Fields, type FormPart } from "./fields";
import { withSettings, type Settings } from "./settings";

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

/** What the form may begin with; `like`: the exercise whose settings it is filled in with at once. */
export type Begun = { first: CaseChoice; cases: readonly CaseChoice[]; like: Settings | null };

function firstFields({ first, cases, like }: Begun): Fields {
  const usual = usualFields(first);
  return like ? withSettings(usual, like, cases) : usual;
}

/** The form of a new exercise and what sending it came to. What was typed stays until it is made; the secret goes with the request and is kept nowhere. */
export function useNewExercise(begun: Begun, asksSecret: boolean) {
  const [cases, setCases] = useState(begun.cases);
  const [fields, setFields] = useState(() => firstFields(begun));
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

  /** A case that has just been imported, or was here: it is offered from now on, and chosen. */
  const onCase = (choice: CaseChoice) => {
    const before = cases.find(({ id }) => id === fields.caseId);
    if (!cases.some(({ id }) => id === choice.id)) setCases([...cases, choice]);
    setSending({ kind: "idle" });
    setFields({ ...withCase(fields, choice, before), begin: "case" });
  };

  return { cases, fields, change: setFields, onCase, sending, send, made };
}

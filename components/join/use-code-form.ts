"use client";
import { useEffect, useRef, useState } from "react";
import type { Joined } from "@/lib/contract/exercises";
import { CODE_LENGTH, plainCode } from "./plain-code";
import { useJoin } from "./use-join";

/** What is wrong with the code: it is too short to be one, or no exercise has it. */
type CodeFault = "codeShort" | "code_unknown" | null;

/** The form for a spoken code: what is typed, what is wrong where, and sending it. The first field that is wrong gets the focus. */
export function useCodeForm(given: string, onJoined: (joined: Joined) => void) {
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState({ code: given, name: "" });
  const [isShort, setIsShort] = useState(false);
  const [needsName, setNeedsName] = useState(false);
  const { isSending, refusal, join } = useJoin(onJoined);
  const focusWrong = () => form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  useEffect(() => {
    if (refusal) focusWrong();
  }, [refusal]);
  // once the exercise has asked for a name it stays asked for
  if (refusal?.name === "nameMissing" && !needsName) setNeedsName(true);
  const send = () => {
    const code = plainCode(fields.code);
    const short = code.length !== CODE_LENGTH;
    setIsShort(short);
    if (short) return form.current?.querySelector("input")?.focus();
    return join({ code }, fields.name);
  };
  const isUnknown = refusal?.code === "code_unknown";
  const fault: CodeFault = isShort ? "codeShort" : isUnknown ? "code_unknown" : null;
  return { form, fields, setFields, fault, needsName, isSending, refusal, send };
}

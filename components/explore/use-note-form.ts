"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { newIdempotencyKey } from "@/lib/client/estimates";
import { sendNote, type NoteFields } from "@/lib/client/indicator-notes";
import { ApiProblem } from "@/lib/client/problem";
import { problemKey } from "../compare/problem-key";

/** What became of the form: `fields` are those that the server refused. */
type Sending = { kind: "idle" | "sending" | "added" } | { kind: "refused"; code: ReturnType<typeof problemKey>; fields: readonly string[] };

/** Whether the server refused the note for this field. */
export function isRefused(sending: Sending, field: keyof NoteFields): boolean {
  return sending.kind === "refused" && sending.fields.includes(field);
}

/** The fields of a note, and what sending them came to. What was typed stays until it is stored. */
export function useNoteForm(exerciseId: string, empty: NoteFields) {
  const router = useRouter();
  const [fields, setFields] = useState(empty);
  const [sending, setSending] = useState<Sending>({ kind: "idle" });
  // one key for one note: pressing again after a lost answer must not add it twice
  const key = useRef<string | null>(null);

  const change = (field: keyof NoteFields, value: string) => {
    key.current = null;
    setFields({ ...fields, [field]: value });
    if (sending.kind === "added") setSending({ kind: "idle" });
  };

  const send = async () => {
    if (sending.kind === "sending") return;
    setSending({ kind: "sending" });
    key.current ??= newIdempotencyKey();
    try {
      await sendNote(exerciseId, fields, key.current);
      key.current = null;
      setFields({ ...fields, text: "", sourceUrl: "" });
      setSending({ kind: "added" });
      router.refresh();
    } catch (error) {
      setSending({ kind: "refused", code: problemKey(error), fields: error instanceof ApiProblem ? error.errors.map(({ path }) => path) : [] });
    }
  };

  return { fields, sending, change, send };
}

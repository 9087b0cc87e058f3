"use client";
import { useRef, useState } from "react";
import { verifyFile } from "@/lib/client/verify";
import { EXPORT_MAX_BYTES, type Verification } from "@/lib/contract/export-document";
import { problemKey } from "../compare/problem-key";

/** What became of a chosen file. */
export type VerificationState =
  | { kind: "none" }
  | { kind: "working"; name: string }
  | { kind: "failed"; name: string; code: ReturnType<typeof problemKey> }
  | { kind: "done"; name: string; result: Verification };

async function verified(file: File): Promise<VerificationState> {
  const { name } = file;
  if (file.size > EXPORT_MAX_BYTES) return { kind: "failed", name, code: "too_large" };
  try {
    return { kind: "done", name, result: await verifyFile(await file.arrayBuffer()) };
  } catch (error) {
    return { kind: "failed", name, code: problemKey(error) };
  }
}

/** A file on its way to the server and back. Of two that were chosen, the later one is told about, whichever comes back first. */
export function useVerification() {
  const [state, setState] = useState<VerificationState>({ kind: "none" });
  const latest = useRef(0);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    latest.current += 1;
    const turn = latest.current;
    setState({ kind: "working", name: file.name });
    const next = await verified(file);
    if (turn === latest.current) setState(next);
  };
  return { state, choose };
}

"use client";
import { useState } from "react";
import { postJoin } from "@/lib/client/join";
import type { Joined } from "@/lib/contract/exercises";
import { problemKey } from "../compare/problem-key";
import { nameFaultOf, type NameFault } from "./name-fault";

export type Refusal = { code: ReturnType<typeof problemKey>; name: NameFault | null };

/** What became of joining. */
type Sending = { kind: "idle" | "sending" } | { kind: "refused"; refusal: Refusal };

/** Joins by a token or a code, under a name where one is given. `onJoined` hears of it. */
export function useJoin(onJoined: (joined: Joined) => void) {
  const [sending, setSending] = useState<Sending>({ kind: "idle" });
  const join = async (invitation: { token: string } | { code: string }, name: string) => {
    if (sending.kind === "sending") return;
    setSending({ kind: "sending" });
    try {
      onJoined(await postJoin("/api/join", { ...invitation, ...(name.trim() === "" ? {} : { name: name.trim() }) }));
    } catch (error) {
      setSending({ kind: "refused", refusal: { code: problemKey(error), name: nameFaultOf(error, name) } });
    }
  };
  return { isSending: sending.kind === "sending", refusal: sending.kind === "refused" ? sending.refusal : null, join };
}

"use client";
import { useEffect, useState } from "react";
import { postJson } from "@/lib/client/api";
import { invitationSchema, type Invitation } from "@/lib/contract/exercises";
import { problemKey } from "../compare/problem-key";

type Read = { kind: "reading" } | { kind: "read"; invitation: Invitation } | { kind: "refused"; code: ReturnType<typeof problemKey> };

/** What the token of a link lets in. `again` asks once more, after no answer came. The token travels in the body: addresses are logged on their way. */
export function useInvitation(token: string): { read: Read; again: () => void } {
  const [read, setRead] = useState<Read>({ kind: "reading" });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    postJson("/api/invitation", { token }, invitationSchema, { signal: stop.signal }).then(
      (invitation) => setRead({ kind: "read", invitation }),
      (error: unknown) => {
        if (!stop.signal.aborted) setRead({ kind: "refused", code: problemKey(error) });
      },
    );
    return () => stop.abort();
  }, [token, tries]);
  const again = () => {
    setRead({ kind: "reading" });
    setTries(tries + 1);
  };
  return { read, again };
}

import { useRouter } from "next/navigation";
import { useState } from "react";
import { problemKey } from "@/components/compare/problem-key";
import { sendLessons } from "@/lib/client/lessons";

type Sending = { kind: "idle" | "sending" } | { kind: "refused"; code: ReturnType<typeof problemKey> };

/** The lessons while a facilitator writes them; the page is read anew when they are stored. */
export function useLessons(exerciseId: string, written: string) {
  const { refresh } = useRouter();
  const [draft, setDraft] = useState<string | null>(null);
  const [sending, setSending] = useState<Sending>({ kind: "idle" });
  const save = async () => {
    if (draft === null || sending.kind === "sending") return;
    setSending({ kind: "sending" });
    try {
      await sendLessons(exerciseId, draft);
      setSending({ kind: "idle" });
      setDraft(null);
      refresh();
    } catch (error) {
      setSending({ kind: "refused", code: problemKey(error) });
    }
  };
  return { draft, sending, write: setDraft, begin: () => setDraft(written), cancel: () => setDraft(null), save };
}

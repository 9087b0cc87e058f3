import { useRouter } from "next/navigation";
import { useState } from "react";
import { problemKey } from "@/components/compare/problem-key";

export type Working = { kind: "idle" | "working" } | { kind: "refused"; code: ReturnType<typeof problemKey> };

/** Runs what a person does in the discussion, one thing at a time, and reads the page anew when it is stored. */
export function useDiscussion() {
  const { refresh } = useRouter();
  const [working, setWorking] = useState<Working>({ kind: "idle" });
  const run = async (work: () => Promise<void>): Promise<boolean> => {
    if (working.kind === "working") return false;
    setWorking({ kind: "working" });
    try {
      await work();
      setWorking({ kind: "idle" });
      refresh();
      return true;
    } catch (error) {
      setWorking({ kind: "refused", code: problemKey(error) });
      return false;
    }
  };
  return { working, run };
}

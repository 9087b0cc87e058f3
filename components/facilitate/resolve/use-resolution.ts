import { useRouter } from "next/navigation";
import { useState } from "react";
import { problemKey } from "@/components/compare/problem-key";
import { ApiProblem } from "@/lib/client/problem";
import { sendResolution, takeResolutionBack, type ResolutionFields } from "@/lib/client/resolution";

/** `fields`: those that the server refused. */
export type Sending = { kind: "idle" | "sending" } | { kind: "refused"; code: ReturnType<typeof problemKey>; fields: readonly string[] };

/** What a facilitator decides, and what came of sending it; the page is read anew when it is stored. */
export function useResolution(exerciseId: string) {
  const { refresh } = useRouter();
  const [fields, setFields] = useState<ResolutionFields>({ scenario: null, note: "", sources: "" });
  const [chosen, setChosen] = useState(false);
  const [sending, setSending] = useState<Sending>({ kind: "idle" });

  const run = async (work: () => Promise<unknown>) => {
    if (sending.kind === "sending") return;
    setSending({ kind: "sending" });
    try {
      await work();
      setSending({ kind: "idle" });
      refresh();
    } catch (error) {
      const refused = error instanceof ApiProblem ? error.errors.map(({ path }) => path.split(".")[0] ?? "") : [];
      setSending({ kind: "refused", code: problemKey(error), fields: refused });
    }
  };

  return {
    fields,
    chosen,
    sending,
    choose: (scenario: string | null) => {
      setChosen(true);
      setFields({ ...fields, scenario });
    },
    change: (field: "note" | "sources", value: string) => setFields({ ...fields, [field]: value }),
    decide: () => run(() => sendResolution(exerciseId, fields)),
    takeBack: () => run(() => takeResolutionBack(exerciseId)),
  };
}

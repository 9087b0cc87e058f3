import { useEffect, useRef, useState } from "react";
import { watchReport } from "@/lib/client/report";
import type { ReportProgress } from "@/lib/contract/report";
import { problemKey } from "./problem-key";

export type ReportState =
  | { kind: "idle" | "ready" | "cancelled" }
  | { kind: "drawing"; progress: ReportProgress | null }
  | { kind: "failed"; code: ReturnType<typeof problemKey> };

/** Saves what the server has drawn: the browser fetches it as a download. */
function save(address: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = "";
  link.click();
}

/** A report that is being drawn, and how to begin and to cancel it. Leaving the page cancels it. */
export function useReport({ progress, file }: { progress: string; file: string }): { state: ReportState; start: () => Promise<void>; cancel: () => void } {
  const [state, setState] = useState<ReportState>({ kind: "idle" });
  const drawing = useRef<AbortController | null>(null);
  useEffect(() => () => drawing.current?.abort(), []);
  const cancel = () => drawing.current?.abort();
  const start = async () => {
    cancel();
    const controller = new AbortController();
    drawing.current = controller;
    setState({ kind: "drawing", progress: null });
    try {
      await watchReport(progress, { signal: controller.signal, onProgress: (told) => setState({ kind: "drawing", progress: told }) });
      setState({ kind: "ready" });
      save(file);
    } catch (error) {
      if (drawing.current === controller) setState(controller.signal.aborted ? { kind: "cancelled" } : { kind: "failed", code: problemKey(error) });
    }
  };
  return { state, start, cancel };
}

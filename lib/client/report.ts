import { reportProgressSchema, type ReportProgress } from "@/lib/contract/report";
import { OfflineError, problemOf } from "./problem";

type Watched = { signal: AbortSignal; onProgress: (progress: ReportProgress) => void };

/** The events of a stream that are whole, and what is left of the next one. */
function eventsIn(text: string): { events: ReportProgress[]; rest: string } {
  const frames = text.split("\n\n");
  const rest = frames.pop() ?? "";
  const events = frames.flatMap((frame) => frame.split("\n").filter((line) => line.startsWith("data: ")).map((line) => reportProgressSchema.parse(JSON.parse(line.slice("data: ".length)))));
  return { events, rest };
}

/**
 * Has a report drawn, told how far it is; then the file costs no more waiting.
 * @throws ApiProblem when the API refuses, OfflineError when the line breaks, the signal's reason when it is cancelled.
 */
export async function watchReport(address: string, { signal, onProgress }: Watched): Promise<void> {
  const response = await fetch(address, { signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new OfflineError("No answer from the server.", { cause });
  });
  if (!response.ok || response.body === null) throw await problemOf(response);
  let text = "";
  let last: ReportProgress | null = null;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const { events, rest } = eventsIn(text + piece.value);
    text = rest;
    for (const progress of events) onProgress((last = progress));
  }
  if (last === null || last.done < last.of) throw new OfflineError("The report broke off.");
}

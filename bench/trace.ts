import type { CDPSession } from "@playwright/test";

/** One event of Chromium's trace, as far as it is read. Times in µs; `tdur` is what the thread itself worked. */
type TraceEvent = { name: string; ph: string; pid: number; tid: number; ts: number; dur?: number; tdur?: number; args?: { name?: string } };

/** One task of the page's main thread, in ms: by the clock, and what the thread worked of it. */
export type Task = { wallMs: number; workMs: number };

/** What a page did while it was traced. */
export type Trace = { tasks: Task[]; frames: number };

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "disabled-by-default-devtools.timeline.frame"];

/** Traces `work` and returns the tasks of the main thread and the frames drawn meanwhile. Throws when the trace holds no task. */
export async function traced(cdp: CDPSession, work: () => Promise<void>): Promise<Trace> {
  const events: TraceEvent[] = [];
  cdp.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: CATEGORIES } });
  await work();
  const complete = new Promise((resolve) => cdp.once("Tracing.tracingComplete", resolve));
  await cdp.send("Tracing.end");
  await complete;
  return read(events);
}

/** The main thread of the page is the one that handled pointers. */
function read(events: readonly TraceEvent[]): Trace {
  const pointer = events.find(({ name }) => name === "EventDispatch");
  if (!pointer) throw new Error("bench: the trace holds no event of the page");
  const tasks = events
    .filter(({ name, ph, pid, tid }) => name === "RunTask" && ph === "X" && pid === pointer.pid && tid === pointer.tid)
    .map(({ dur = 0, tdur = dur }) => ({ wallMs: dur / 1000, workMs: tdur / 1000 }));
  if (tasks.length === 0) throw new Error("bench: the trace holds no task of the page");
  return { tasks, frames: events.filter(({ name, pid }) => name === "DrawFrame" && pid === pointer.pid).length };
}

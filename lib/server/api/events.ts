import { createRoute, z } from "@hono/zod-openapi";
import { streamSSE, type SSEStreamingApi } from "hono/streaming";
import { readVersion } from "../round-books";
import { subscribe } from "../live";
import { ProblemError } from "../problem";
import { state } from "../state";
import { exerciseParameters, newRouter, REFUSALS } from "./router";

/** A person has a few tabs; people without a session share one allowance. */
const MAX_PER_SESSION = 12;
const MAX_ANONYMOUS = 500;
const MAX_IN_ALL = 5_000;

/** Proxies cut lines that are silent for a minute. */
const HEARTBEAT_MS = 20_000;

/** Soon after a cut, but not all at once: the client adds its own jitter. */
const RETRY_MS = 2_000;
const RETRY_AFTER_SECONDS = 5;

const events = createRoute({
  method: "get",
  path: "/exercises/{id}/events",
  summary: "A stream that says when something has changed, never what",
  request: { params: exerciseParameters },
  responses: {
    200: { description: 'Server-sent events: event "changed", data {"version":N}.', content: { "text/event-stream": { schema: z.string() } } },
    ...REFUSALS,
  },
});

/** Takes a place for one stream. @returns how to tell it to end, and how to give the place back. @throws `unavailable`. */
function openStream(sessionId: string | null): { controller: AbortController; release: () => void } {
  const { streams, metrics, draining } = state();
  const holder = sessionId ?? "anonymous";
  const own = streams.get(holder) ?? new Set<AbortController>();
  const inAll = [...streams.values()].reduce((sum, { size }) => sum + size, 0);
  if (draining || inAll >= MAX_IN_ALL || own.size >= (sessionId === null ? MAX_ANONYMOUS : MAX_PER_SESSION)) {
    throw new ProblemError("unavailable", "Too many live connections. Close another tab or wait a moment.", { retryAfterSeconds: RETRY_AFTER_SECONDS });
  }
  const controller = new AbortController();
  streams.set(holder, own.add(controller));
  metrics.streams.inc();
  const release = () => {
    if (!own.delete(controller)) return;
    if (own.size === 0) streams.delete(holder);
    metrics.streams.dec();
  };
  return { controller, release };
}

/** Writes a frame for each change until the stream ends. Changes that come while one is written become one frame. */
async function writeChanges(stream: SSEStreamingApi, exerciseId: string, end: AbortSignal): Promise<void> {
  let newest = 0;
  let wake = () => {};
  const unsubscribe = subscribe(exerciseId, (version) => {
    newest = version;
    wake();
  });
  const heartbeat = setInterval(() => void stream.write(": still here\n\n"), HEARTBEAT_MS);
  end.addEventListener("abort", () => wake());
  try {
    await stream.write(`retry: ${RETRY_MS}\n: listening\n\n`);
    for (let told = 0; !end.aborted; ) {
      if (newest > told) {
        told = newest;
        await stream.writeSSE({ event: "changed", data: JSON.stringify({ version: told }) });
      } else {
        await new Promise<void>((resolve) => (wake = resolve));
      }
    }
  } finally {
    clearInterval(heartbeat);
    unsubscribe();
  }
}

export const eventsApi = newRouter().openapi(events, async (c) => {
  const { id } = c.req.valid("param");
  await readVersion(id);
  // nobody would read the stream, so nothing would ever end it
  if (c.req.method === "HEAD") return c.body(null, 200, { "Content-Type": "text/event-stream" });
  const { controller, release } = openStream(c.get("actor").sessionId);
  return streamSSE(c, async (stream) => {
    stream.onAbort(() => controller.abort());
    try {
      await writeChanges(stream, id, controller.signal);
    } finally {
      release();
    }
  });
});

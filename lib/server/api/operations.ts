import { createRoute, z } from "@hono/zod-openapi";
import { ProblemError } from "../problem";
import { state } from "../state";
import { jsonAnswer, newRouter, REFUSALS } from "./router";

const okSchema = z.object({ status: z.literal("ok") });

const health = createRoute({ method: "get", path: "/health", summary: "The process runs", responses: { 200: jsonAnswer(okSchema, "It does.") } });

const ready = createRoute({
  method: "get",
  path: "/ready",
  summary: "Requests can be served",
  responses: { 200: jsonAnswer(okSchema, "The database answers and the server is not stopping."), ...REFUSALS },
});

const metrics = createRoute({
  method: "get",
  path: "/metrics",
  summary: "Counters for operators",
  responses: { 200: { description: "Prometheus text format.", content: { "text/plain": { schema: z.string() } } } },
});

async function checkReady(): Promise<void> {
  const { draining, reader } = state();
  if (draining) throw new ProblemError("unavailable", "The server is stopping.");
  await reader.exercise.findFirst({ select: { id: true } });
}

export const operationsApi = newRouter()
  .openapi(health, (c) => c.json({ status: "ok" as const }, 200))
  .openapi(ready, async (c) => {
    await checkReady();
    return c.json({ status: "ok" as const }, 200);
  })
  .openapi(metrics, async (c) => {
    const { registry } = state().metrics;
    return c.text(await registry.metrics(), 200, { "Content-Type": registry.contentType });
  });

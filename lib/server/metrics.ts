import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

/** What operators watch. Counts and durations only: no metric depends on what anybody entered. */
export type Metrics = ReturnType<typeof createMetrics>;

export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Histogram({
      name: "branchpoint_http_request_seconds",
      help: "Duration of API requests by method and status.",
      labelNames: ["method", "status"] as const,
      buckets: [0.005, 0.02, 0.1, 0.5, 2],
      registers,
    }),
    estimatesAccepted: new Counter({ name: "branchpoint_estimates_accepted_total", help: "Estimates stored since the start.", registers }),
    figuresDrawn: new Counter({ name: "branchpoint_figures_drawn_total", help: "Files of figures drawn since the start; what is kept of a release is not drawn again.", registers }),
    streams: new Gauge({ name: "branchpoint_event_streams", help: "Open event streams.", registers }),
  };
}

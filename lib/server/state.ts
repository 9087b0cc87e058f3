import "server-only";
import type { LoadedCase } from "@/lib/case/check-case-text";
import type { CaseReport } from "@/lib/case/report";
import type { ComparisonCache } from "./comparison-cache";
import type { Reader } from "./db/database";
import type { LiveBook } from "./live-book";
import type { Log } from "./log";
import type { Metrics } from "./metrics";
import type { RateLimits } from "./rate-limit";
import type { EstimateWriter } from "./estimate-writer";

/** Everything that lives as long as the process. */
export type ServerState = {
  publicUrl: URL | null;
  /** Whether only this machine reaches the server: then whoever sits at it may facilitate. */
  onlyLoopback: boolean;
  /** SHA-256 of the secret by which others may; null: nobody else. */
  facilitatorSecretHash: string | null;
  cases: Map<string, LoadedCase>;
  caseReports: CaseReport[];
  reader: Reader;
  writer: EstimateWriter;
  disconnect: () => Promise<void>;
  /** Ids of known sessions by the hash of their token: a look-up per request would cost most of the rate. */
  sessions: Map<string, string>;
  /** Rounds in memory, least recently read first. */
  books: Map<string, LiveBook>;
  comparisons: ComparisonCache;
  /** Who is known to have seen which release (note-view.ts). */
  noted: Set<string>;
  /** What of it is not written yet, by exercise. */
  noting: Map<string, Set<Promise<void>>>;
  /** Who waits for news of which exercise. */
  listeners: Map<string, Set<(version: number) => void>>;
  /** Open event streams, by whoever holds them. */
  streams: Map<string, Set<AbortController>>;
  limits: RateLimits;
  log: Log;
  metrics: Metrics;
  /** The server is stopping: no new streams, not ready. */
  draining: boolean;
};

const KEY = Symbol.for("branchpoint");

type Holder = { [KEY]?: ServerState };

/**
 * The state that `prepare` made. It hangs on `globalThis` because Next bundles its own copy of this module.
 * @throws before `prepare` and after `close`.
 */
export function state(): ServerState {
  const current = (globalThis as Holder)[KEY];
  if (!current) throw new Error("The server's state was asked for before prepare() or after close().");
  return current;
}

/** Puts the state in place, or takes it away. Only `prepare` and `close` call it. */
export function setState(next: ServerState | undefined): void {
  (globalThis as Holder)[KEY] = next;
}

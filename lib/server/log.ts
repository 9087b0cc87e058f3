import pino from "pino";

/** All that a log line may hold: never a body, a token, an address or a value that somebody entered. */
type LogFields = {
  method?: string;
  /** The path without its query. */
  path?: string;
  status?: number;
  durationMs?: number;
  error?: string;
  stack?: string;
  file?: string;
};

export type Log = { warn(fields: LogFields, message: string): void; error(fields: LogFields, message: string): void };

/** The log on standard error, one JSON object a line. Requests that went well are counted (/api/metrics), not logged. */
export function createLog({ silent }: { silent: boolean }): Log {
  return pino({ level: silent ? "silent" : "warn", base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}

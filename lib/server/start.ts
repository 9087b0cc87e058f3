import { join } from "node:path";
import { loadCases } from "@/lib/case/load-cases";
import { openDatabase } from "./db/database";
import { migrate } from "./db/migrate";
import { readEnvironment } from "./env";
import { createEstimateWriter } from "./estimate-writer";
import { forgetOldAnswers } from "./idempotency";
import { createLog, type Log } from "./log";
import { isOnlyLoopback } from "./loopback";
import { createMetrics } from "./metrics";
import { createRateLimits } from "./rate-limit";
import { seed } from "./seed/seed";
import { setState, state } from "./state";
import { learnCases } from "./stored-cases";
import { hashToken } from "./token";

const CASES_DIR = join(process.cwd(), "cases");

function readCases(log: Log) {
  const { cases, reports } = loadCases(CASES_DIR);
  for (const { file, problems } of reports) {
    for (const { line, path, message, remedy, severity } of problems) {
      log.warn({ file }, `Case file, line ${line}, ${path === "" ? "the file" : path}: ${message} ${remedy} (${severity})`);
    }
  }
  return { cases: new Map(cases.map((loaded) => [loaded.case.id, loaded])), caseReports: reports };
}

/**
 * Makes the server ready: checks the environment, brings the database up to date, loads the cases, shipped and imported, seeds the practice board
 * and the published forecasts. A broken case or crowd file is reported and left out.
 * @throws when the environment is wrong or the database cannot be opened or migrated.
 */
export async function prepare(source: NodeJS.ProcessEnv = process.env): Promise<void> {
  const environment = readEnvironment(source);
  const log = createLog({ silent: environment.NODE_ENV === "test" });
  await migrate(environment.databaseFile);
  const { reader, writing, disconnect } = openDatabase(environment.databaseFile);
  const writer = createEstimateWriter(writing);
  const { cases, caseReports } = readCases(log);
  setState({
    publicUrl: environment.PUBLIC_URL === undefined ? null : new URL(environment.PUBLIC_URL),
    onlyLoopback: isOnlyLoopback(environment),
    facilitatorSecretHash: environment.FACILITATOR_SECRET === undefined ? null : hashToken(environment.FACILITATOR_SECRET),
    cases,
    caseReports,
    reader,
    writer,
    disconnect,
    sessions: new Map(),
    books: new Map(),
    comparisons: new Map(),
    noted: new Set(),
    noting: new Map(),
    listeners: new Map(),
    streams: new Map(),
    limits: createRateLimits(),
    log,
    metrics: createMetrics(),
    draining: false,
  });
  await learnCases();
  await seed();
  await writer.write((tx) => forgetOldAnswers(tx, new Date()));
}

/** Begins to stop: ends every event stream and takes no new one. Other requests are still answered. */
export function drain(): void {
  state().draining = true;
  for (const controllers of state().streams.values()) for (const controller of controllers) controller.abort();
}

/** Stops: writes what is still waiting, closes the database. */
export async function close(): Promise<void> {
  drain();
  const { writer, disconnect } = state();
  await writer.drain();
  await disconnect();
  setState(undefined);
}

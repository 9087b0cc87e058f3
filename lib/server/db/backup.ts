import { existsSync, renameSync, rmSync } from "node:fs";
import Database from "better-sqlite3";

/** Says what is wrong with a database file, or null: SQLite's own check, and whether it is one of ours. */
function faultOf(file: string): string | null {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const check = database.pragma("integrity_check", { simple: true });
    if (check !== "ok") return `SQLite's check says: ${String(check)}`;
    const ours = database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'").get();
    return ours ? null : "it is no database of this program";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    database.close();
  }
}

/**
 * Copies a database into one file, also while the server runs: a consistent state of one moment, with what is still in the
 * write-ahead log. The copy is checked before it gets its name.
 * @throws when the target exists, the source does not, or the copy is not whole. O(size).
 */
export async function backUp(databaseFile: string, target: string): Promise<void> {
  if (existsSync(target)) throw new Error(`${target} exists already. A backup overwrites nothing.`);
  const source = new Database(databaseFile, { readonly: true, fileMustExist: true });
  const unfinished = `${target}.unfinished`;
  try {
    await source.backup(unfinished);
  } finally {
    source.close();
  }
  const fault = faultOf(unfinished);
  if (fault !== null) throw new Error(`The copy is not whole: ${fault}`);
  renameSync(unfinished, target);
}

/**
 * Puts a backup in the place of the database. What was there is kept beside it. The server must be stopped.
 * @returns where the earlier database was moved to; null when there was none.
 * @throws when the backup is not whole; then nothing is changed.
 */
export async function restore(backup: string, databaseFile: string, now: Date): Promise<string | null> {
  const fault = existsSync(backup) ? faultOf(backup) : "there is no such file";
  if (fault !== null) throw new Error(`${backup} cannot be restored: ${fault}.`);
  const kept = existsSync(databaseFile) ? `${databaseFile}.before-${now.toISOString().replace(/[:.]/g, "-")}` : null;
  if (kept !== null) {
    // with its write-ahead log, or the newest commits would stay behind
    await backUp(databaseFile, kept);
    for (const part of ["", "-wal", "-shm"]) rmSync(`${databaseFile}${part}`, { force: true });
  }
  await backUp(backup, databaseFile);
  return kept;
}

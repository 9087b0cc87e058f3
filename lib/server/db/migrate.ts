import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { migrationsList, readMigrations, type MigrationFile } from "./migration-files";
import { NO_FILTERS, withSchemaEngine } from "./schema-engine";
import { SqliteAdapter } from "./sqlite";

type AppliedRow = { name: string; checksum: string; finished: boolean };

/** Reads the history that Prisma keeps in the database; empty for a new file. */
async function readHistory(file: string): Promise<AppliedRow[]> {
  const connection = await new SqliteAdapter(file).connect();
  const ask = async (sql: string) => (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
  try {
    const table = await ask("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'");
    if (table.length === 0) return [];
    const rows = await ask("SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL");
    return rows.map(([name, checksum, finishedAt]) => ({ name: String(name), checksum: String(checksum), finished: finishedAt !== null }));
  } finally {
    await connection.dispose();
  }
}

/** @throws when a migration failed half way, was edited after it was applied, or is unknown to this version of the program. */
function pendingAfter(history: AppliedRow[], migrations: MigrationFile[]): MigrationFile[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const { name, checksum, finished } of history) {
    if (!finished) throw new Error(`Migration ${name} failed half way. Restore the database from a copy, then start again.`);
    if (!known.has(name)) throw new Error(`The database holds migration ${name}, which this version does not know. Start the version that made it.`);
    if (known.get(name) !== checksum) throw new Error(`Migration ${name} was edited after it had been applied. Bring back its file.`);
  }
  const applied = new Set(history.map((row) => row.name));
  return migrations.filter((migration) => !applied.has(migration.name));
}

/**
 * Brings a SQLite database file up to date, creating it when it does not exist.
 * With nothing pending it only reads the history (a few ms): the engine is not loaded.
 * @returns the names of the migrations that were applied now.
 */
export async function migrate(file: string): Promise<string[]> {
  await mkdir(dirname(file), { recursive: true });
  const pending = pendingAfter(await readHistory(file), await readMigrations());
  if (pending.length === 0) return [];
  const list = await migrationsList();
  const output = await withSchemaEngine(file, (engine) => engine.applyMigrations({ migrationsList: list, filters: NO_FILTERS }));
  return output.appliedMigrationNames;
}

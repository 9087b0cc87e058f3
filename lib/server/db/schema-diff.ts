import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { MIGRATIONS_DIR, readMigrations } from "./migration-files";
import { migrate } from "./migrate";
import { NO_FILTERS, withSchemaEngine } from "./schema-engine";
import { SqliteAdapter } from "./sqlite";

export const SCHEMA_FILE = join(process.cwd(), "prisma", "schema.prisma");

/** The schema as it was at the newest migration: what the next migration starts from. */
export const SNAPSHOT_FILE = join(MIGRATIONS_DIR, "schema.snapshot.prisma");

const datamodel = (content: string) => ({ tag: "schemaDatamodel" as const, files: [{ path: "schema.prisma", content }] });

/** The SQL that turns one schema into another; null starts from nothing. Empty when they agree. */
export async function diffSchemas(from: string | null, to: string): Promise<string> {
  const { exitCode, stdout } = await withSchemaEngine(":memory:", (engine) =>
    engine.diff({ from: from === null ? { tag: "empty" } : datamodel(from), to: datamodel(to), script: true, exitCode: true, filters: NO_FILTERS }),
  );
  return exitCode === 0 ? "" : (stdout ?? "");
}

/** The tables that migrations make, apart from Prisma's history. */
const TABLES = "(SELECT name AS owner FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '_prisma_migrations')";

/** Columns, keys and indexes, one row each. Their order is left out: a column that a migration adds comes last. */
const DESCRIPTION = [
  `SELECT 'column', owner, name, type, "notnull", dflt_value, pk FROM ${TABLES}, pragma_table_info(owner)`,
  `SELECT 'key', owner, "from", "table", "to", on_delete, on_update FROM ${TABLES}, pragma_foreign_key_list(owner)`,
  "SELECT 'index', tbl_name, sql, '', '', '', 0 FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name <> '_prisma_migrations'",
].join(" UNION ALL ");

/** What SQLite says that a database consists of, apart from Prisma's history. */
async function describe(file: string, script?: string): Promise<string[]> {
  const connection = await new SqliteAdapter(file).connect();
  try {
    if (script !== undefined) await connection.executeScript(script);
    const { rows } = await connection.queryRaw({ sql: DESCRIPTION, args: [], argTypes: [] });
    return rows.map((row) => JSON.stringify(row)).sort();
  } finally {
    await connection.dispose();
  }
}

/**
 * Checks that schema, snapshot and migrations agree: the migrations, applied in order, must build the tables of the schema.
 * @param scratchFile a database file that does not exist yet; the caller deletes it.
 * @returns one sentence per disagreement; empty when all is well.
 */
export async function checkSchema(scratchFile: string): Promise<string[]> {
  const schema = await readFile(SCHEMA_FILE, "utf8");
  const snapshot = await readFile(SNAPSHOT_FILE, "utf8");
  const complaints: string[] = [];
  if ((await diffSchemas(snapshot, schema)) !== "") {
    complaints.push("prisma/schema.prisma has changed since the last migration. Run: npm run db:new-migration NAME");
  }
  await migrate(scratchFile);
  const migrated = await describe(scratchFile);
  const wanted = await describe(":memory:", await diffSchemas(null, snapshot));
  if (migrated.join("\n") !== wanted.join("\n")) {
    complaints.push(`The ${(await readMigrations()).length} migrations do not build the snapshot's tables. Bring back the edited file.`);
  }
  return complaints;
}

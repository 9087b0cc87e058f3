import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MIGRATIONS_DIR } from "@/lib/server/db/migration-files";
import { diffSchemas, SCHEMA_FILE, SNAPSHOT_FILE } from "@/lib/server/db/schema-diff";

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]{0,60}$/.test(name)) {
  console.error("Say what the migration does: npm run db:new-migration add_rounds (lower-case letters, digits, _)");
  process.exit(1);
}

const schema = await readFile(SCHEMA_FILE, "utf8");
const snapshot = existsSync(SNAPSHOT_FILE) ? await readFile(SNAPSHOT_FILE, "utf8") : null;
const sql = await diffSchemas(snapshot, schema);
if (sql === "") {
  console.log("Nothing to do: the schema is as it was at the last migration.");
  process.exit(0);
}

const stamp = new Date().toISOString().replace(/[-:T]/g, "").slice(0, 14);
const folder = join(MIGRATIONS_DIR, `${stamp}_${name}`);
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "migration.sql"), sql);
await writeFile(SNAPSHOT_FILE, schema);
console.log(`Wrote ${join(folder, "migration.sql")}. Read it, then run: npm run db:migrate`);

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Where the migrations of SQLite stand; the program runs from the repository's root. */
export const MIGRATIONS_DIR = join(process.cwd(), "prisma", "migrations", "sqlite");

/** Names the provider, so that Prisma's own tools accept the folder. */
const LOCK_FILE = "migration_lock.toml";

export type MigrationFile = { name: string; sql: string; checksum: string };

/** All migrations of a folder, oldest first (their names begin with a time stamp). */
export async function readMigrations(dir = MIGRATIONS_DIR): Promise<MigrationFile[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(dir, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/** The same in the form that the schema engine reads. */
export async function migrationsList(dir = MIGRATIONS_DIR) {
  const migrations = await readMigrations(dir);
  const lock = join(dir, LOCK_FILE);
  return {
    baseDir: dir,
    lockfile: { path: LOCK_FILE, content: existsSync(lock) ? await readFile(lock, "utf8") : null },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
    })),
  };
}

import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrate } from "./migrate";
import { MIGRATIONS_DIR, readMigrations } from "./migration-files";
import { checkSchema, diffSchemas } from "./schema-diff";
import { SqliteAdapter } from "./sqlite";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "branchpoint-migrate-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(file: string, sql: string) {
  const connection = await new SqliteAdapter(file).connect();
  const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] });
  await connection.dispose();
  return rows;
}

describe("migrate(file)", () => {
  it("makes folder, file and tables, and has nothing to do the second time", async () => {
    const file = join(folder, "deep", "new.db");
    const names = (await readMigrations()).map(({ name }) => name);
    expect(await migrate(file)).toEqual(names);
    expect(await migrate(file)).toEqual([]);
    expect(await run(file, "SELECT migration_name FROM _prisma_migrations ORDER BY migration_name")).toEqual(names.map((name) => [name]));
  });

  it("leaves rows as they are", async () => {
    const file = join(folder, "kept.db");
    await migrate(file);
    await run(file, "INSERT INTO Session (id, tokenHash) VALUES ('a', 'b')");
    await migrate(file);
    expect(await run(file, "SELECT id FROM Session")).toEqual([["a"]]);
  });

  it("refuses a migration that was edited after it had been applied", async () => {
    const file = join(folder, "edited.db");
    await migrate(file);
    await run(file, "UPDATE _prisma_migrations SET checksum = 'other'");
    await expect(migrate(file)).rejects.toThrow(/was edited/);
  });

  it("refuses a database of a later version", async () => {
    const file = join(folder, "later.db");
    await migrate(file);
    await run(file, "UPDATE _prisma_migrations SET migration_name = '29990101000000_later'");
    await expect(migrate(file)).rejects.toThrow(/does not know/);
  });

  it("refuses a database in which a migration failed half way", async () => {
    const file = join(folder, "half.db");
    await migrate(file);
    await run(file, "UPDATE _prisma_migrations SET finished_at = NULL");
    await expect(migrate(file)).rejects.toThrow(/failed half way/);
  });

  it("commits durably: WAL with synchronous FULL and foreign keys", async () => {
    const file = join(folder, "pragmas.db");
    await migrate(file);
    const pragma = async (name: string) => (await run(file, `PRAGMA ${name}`))[0]?.[0];
    expect([await pragma("journal_mode"), await pragma("synchronous"), await pragma("foreign_keys")]).toEqual(["wal", 2, 1]);
  });
});

describe("checkSchema(scratch)", () => {
  it("finds nothing to complain about in this repository", async () => {
    expect(await checkSchema(join(folder, "scratch.db"))).toEqual([]);
  });
});

describe("diffSchemas(from, to)", () => {
  const schema = (fields: string) => `datasource db {\n provider = "sqlite"\n}\nmodel Thing {\n id String @id\n ${fields}\n}`;

  it("is empty for the same schema and SQL for another", async () => {
    expect(await diffSchemas(schema(""), schema(""))).toBe("");
    expect(await diffSchemas(schema(""), schema("name String?"))).toContain('ADD COLUMN "name" TEXT');
  });
});

describe("readMigrations(dir)", () => {
  it("reads the oldest first and takes no file for a migration", async () => {
    await cp(MIGRATIONS_DIR, folder, { recursive: true });
    await writeFile(join(folder, "note.txt"), "");
    expect(await readMigrations(folder)).toEqual(await readMigrations());
  });
});

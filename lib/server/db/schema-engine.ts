import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, dirname } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { SqliteAdapter } from "./sqlite";

type EngineModule = typeof import("@prisma/schema-engine-wasm/schema_engine_bg");
type EngineClass = EngineModule["SchemaEngine"];
type SchemaEngine = Awaited<ReturnType<EngineClass["new"]>>;

/** Nothing in the database is managed by somebody else. */
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** The package loads its WebAssembly by a static import, which Node 20 cannot do: so it is instantiated here. */
async function loadEngine(): Promise<EngineClass> {
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const engine = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(join(dirname(entry), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...engine } });
  engine.__wbg_set_wasm(instance.exports);
  const { __wbindgen_start: start } = instance.exports;
  if (typeof start === "function") start();
  return engine.SchemaEngine;
}

/** The engine never closes what it opened, and it takes SQLite's exclusive lock: so the connections are kept to be closed. */
class ClosableAdapter extends SqliteAdapter {
  readonly #open: { dispose(): Promise<void> }[] = [];

  override async connect() {
    const connection = await super.connect();
    this.#open.push(connection);
    return connection;
  }

  async close() {
    for (const connection of this.#open) await connection.dispose();
  }
}

let loading: Promise<EngineClass> | undefined;

/**
 * Runs Prisma's schema engine on a SQLite file (":memory:" where only schemas are compared).
 * Loading it costs about 0.2 s and 40 MB once per process, so it is called only when something is to be done.
 */
export async function withSchemaEngine<T>(file: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  loading ??= loadEngine();
  const Engine = await loading;
  const adapter = new ClosableAdapter(file);
  const engine = await Engine.new({ datamodels: undefined }, () => undefined, bindMigrationAwareSqlAdapterFactory(adapter));
  try {
    return await work(engine);
  } finally {
    engine.free();
    await adapter.close();
  }
}

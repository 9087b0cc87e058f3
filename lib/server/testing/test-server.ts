import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApi } from "../api/app";
import { createEmbed } from "../embed/app";
import { close, prepare } from "../start";

/** The practice board that every database begins with. */
export const BOARD = "/api/exercises/iran-pakistan-2024";

/** The bytes of a migrated and seeded database, made once per test file; each server gets a copy. */
let template: Promise<Buffer> | undefined;

async function makeTemplate(): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "branchpoint-template-"));
  await prepare({ NODE_ENV: "test", DATA_DIR: folder });
  await close();
  const bytes = await readFile(join(folder, "branchpoint.db"));
  await rm(folder, { recursive: true });
  return bytes;
}

export type TestServer = {
  api: ReturnType<typeof createApi>;
  embed: ReturnType<typeof createEmbed>;
  /** Closes everything and opens it again on the same database, as after a stop. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
};

/**
 * Starts the server's use-cases on a database of their own, without a socket. One at a time: the state is global.
 * @param variables more of the environment.
 */
export async function startTestServer(variables: Record<string, string> = {}): Promise<TestServer> {
  template ??= makeTemplate();
  const folder = await mkdtemp(join(tmpdir(), "branchpoint-test-"));
  await writeFile(join(folder, "branchpoint.db"), await template);
  const environment = { NODE_ENV: "test", DATA_DIR: folder, ...variables } as const;
  await prepare(environment);
  return {
    api: createApi(),
    embed: createEmbed(),
    restart: async () => {
      await close();
      await prepare(environment);
    },
    stop: async () => {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}

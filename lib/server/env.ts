import { isAbsolute, join, resolve } from "node:path";
import * as z from "zod";

const blankIsAbsent = (value: unknown) => (value === "" ? undefined : value);

function optional<T extends z.ZodType>(schema: T) {
  return z.preprocess(blankIsAbsent, schema);
}

const environmentSchema = z.object({
  PORT: optional(z.coerce.number("must be a number").int().min(0).max(65_535).default(3000)),
  HOST: optional(z.string().default("127.0.0.1")),
  /** The address that people type, when a proxy stands in front. */
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/, error: "must be an http or https address" }).optional()),
  DATABASE_URL: optional(z.string().regex(/^file:./, "must begin with file: (a SQLite file)").optional()),
  DATA_DIR: optional(z.string().default("./data/local")),
  /** Whoever knows it may facilitate when others reach the server (lib/server/facilitator.ts). */
  FACILITATOR_SECRET: optional(z.string().min(16, "must have at least 16 characters").optional()),
  NODE_ENV: optional(z.enum(["development", "production", "test"]).default("production")),
});
type Variables = z.infer<typeof environmentSchema>;

/** The checked environment; `databaseFile` is absolute. */
type Environment = Variables & { databaseFile: string };

function databaseFile({ DATABASE_URL, DATA_DIR }: Variables): string {
  const path = DATABASE_URL?.slice("file:".length) ?? join(DATA_DIR, "branchpoint.db");
  return isAbsolute(path) ? path : resolve(path);
}

/**
 * Reads and checks the environment (design of each variable: README and .env).
 * @throws with one line per bad variable; values are not repeated, since one of them is a secret.
 */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const parsed = environmentSchema.safeParse(source);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment has mistakes:\n${lines.join("\n")}`);
  }
  return { ...parsed.data, databaseFile: databaseFile(parsed.data) };
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

let version: string | null = null;

/** The version of this program, as its package.json has it. */
export function appVersion(): string {
  version ??= z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(process.cwd(), "package.json"), "utf8"))).version;
  return version;
}

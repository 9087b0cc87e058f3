import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkSchema } from "@/lib/server/db/schema-diff";

const folder = await mkdtemp(join(tmpdir(), "branchpoint-check-"));
try {
  const complaints = await checkSchema(join(folder, "scratch.db"));
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length === 0) console.log("Schema and migrations agree.");
  process.exitCode = complaints.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}

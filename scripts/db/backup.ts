import { backUp } from "@/lib/server/db/backup";
import { readEnvironment } from "@/lib/server/env";

const [target] = process.argv.slice(2);
const { databaseFile } = readEnvironment();
try {
  if (target === undefined) throw new Error("Say where to: npm run backup -- branchpoint-2026-03-01.db");
  await backUp(databaseFile, target);
  console.log(`${databaseFile} was copied to ${target} and checked. Restore it with: npm run restore -- ${target}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

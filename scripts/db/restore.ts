import { restore } from "@/lib/server/db/backup";
import { readEnvironment } from "@/lib/server/env";

const [backup] = process.argv.slice(2);
const { databaseFile } = readEnvironment();
try {
  if (backup === undefined) throw new Error("Say which backup, with the server stopped: npm run restore -- branchpoint-2026-03-01.db");
  const kept = await restore(backup, databaseFile, new Date());
  console.log(`${databaseFile} is now what ${backup} holds.${kept === null ? "" : ` What was there before is in ${kept}.`} Start the server with: npm start`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

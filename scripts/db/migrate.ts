import { migrate } from "@/lib/server/db/migrate";
import { readEnvironment } from "@/lib/server/env";

const { databaseFile } = readEnvironment();
const applied = await migrate(databaseFile);
console.log(applied.length === 0 ? `${databaseFile} is up to date.` : `Applied to ${databaseFile}: ${applied.join(", ")}`);

import { cpus } from "node:os";
import { core } from "./core";
import { printTable, type Line } from "./table";

const BENCHES: Readonly<Record<string, () => Line[]>> = { core };

/** `npm run bench -- <name>`: measures, prints each figure with its limit, and exits with 1 when a limit is not kept. */
function main(name: string): number {
  const bench = BENCHES[name];
  if (!bench) {
    console.error(`Name what to measure: npm run bench -- ${Object.keys(BENCHES).join(" | ")}`);
    return 1;
  }
  console.log(`\nNode ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`);
  console.log("Medians of runs in turn after warm-up. The limit decides; a target is a figure for an idle laptop.\n");
  const kept = printTable(bench());
  console.log(kept ? "\nEvery limit is kept.\n" : "\nA limit is not kept.\n");
  return kept ? 0 : 1;
}

process.exitCode = main(process.argv[2] ?? "");

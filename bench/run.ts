import "./production";
import { cpus } from "node:os";
import { core } from "./core";
import { dragging } from "./drag";
import { figures } from "./figures";
import { printTable, type Line } from "./table";

const BENCHES: Readonly<Record<string, () => Line[] | Promise<Line[]>>> = { core, drag: dragging, figures };

/** `npm run bench -- <name>`: measures, prints each figure with its limit, and exits with 1 when a limit is not kept. */
async function main(name: string): Promise<number> {
  const bench = BENCHES[name];
  if (!bench) {
    console.error(`Name what to measure: npm run bench -- ${Object.keys(BENCHES).join(" | ")}`);
    return 1;
  }
  console.log(`\nNode ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`);
  console.log("Measured after a warm-up. The limit decides; a target is a figure for an idle laptop.\n");
  const kept = printTable(await bench());
  console.log(kept ? "\nEvery limit is kept.\n" : "\nA limit is not kept.\n");
  return kept ? 0 : 1;
}

process.exitCode = await main(process.argv[2] ?? "");

import { readFile, stat } from "node:fs/promises";
import { EXPORT_MAX_BYTES, type Verification } from "@/lib/contract/export-document";
import { ProblemError } from "@/lib/server/problem";
import { verifyExport } from "@/lib/server/verify/verify-file";

/** What the exit code says: all equal, something differs, no export. */
const EXIT = { equal: 0, differs: 1, unreadable: 2 } as const;

function reportOf(file: string, { equal, checked, differences, more, notChecked }: Verification): string[] {
  const named = differences.map(({ where, written, recomputed }) => `  ${where}\n    in the file: ${written}\n    computed:    ${recomputed}`);
  return [
    equal ? `${file}: all ${checked} numbers are equal.` : `${file}: ${differences.length + more} of ${checked} numbers differ.`,
    ...named,
    ...(more > 0 ? [`  … and ${more} more.`] : []),
    ...notChecked.map(({ where, why }) => `  Not checked in ${where}: ${WHY[why]}.`),
  ];
}

const WHY = { hours: "the half-life pool and the fingerprints that it is part of need the hours of the answers, which do not leave", earlier: "the steps before the last one are of earlier releases, whose answers are not in the file", citations: "who cited which claim does not leave, so what is told of claims cannot be counted again" } as const;

/** `npm run verify FILE`: computes every number of a JSON, XLSX or ZIP export again. */
async function main([file]: readonly string[]): Promise<number> {
  if (file === undefined) throw new ProblemError("unreadable_export", "Say which file: npm run verify FILE");
  if ((await stat(file)).size > EXPORT_MAX_BYTES) throw new ProblemError("unreadable_export", `${file} is larger than any export.`);
  const verification = await verifyExport(await readFile(file));
  console.log(reportOf(file, verification).join("\n"));
  return verification.equal ? EXIT.equal : EXIT.differs;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof ProblemError ? error.detail : error instanceof Error ? error.message : error);
  process.exitCode = EXIT.unreadable;
}

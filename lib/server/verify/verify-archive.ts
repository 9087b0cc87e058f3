import { createHash } from "node:crypto";
import * as z from "zod";
import { TooMuchInside, unpack } from "@/lib/export/unzip";
import { ProblemError } from "../problem";
import { together } from "./differences";
import type { Findings } from "./verify-document";

/** An archive of ours has some hundred files, which unpacked come to some MB: more is refused before it is unpacked. */
const MOST_FILES = 2_000;
const MOST_BYTES = 256 * 1024 * 1024;

/** What an archive says of its own files: SHA-256 in hex by name. */
export const MANIFEST = "manifest.json";
const manifestSchema = z.object({ files: z.record(z.string(), z.string()) });

export const digestOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unpack(bytes, { mostFiles: MOST_FILES, mostBytes: MOST_BYTES });
  } catch (error) {
    const why = error instanceof TooMuchInside ? "The archive is far larger than any that Branchpoint writes." : "The file begins like a zip archive, and is damaged.";
    throw new ProblemError("unreadable_export", why);
  }
}

/** Every file against the digest that the manifest has of it: pictures cannot be computed again, but nobody changes one unseen. */
function checkManifest(files: Readonly<Record<string, Uint8Array>>): Findings {
  const manifest = manifestSchema.safeParse(JSON.parse(new TextDecoder().decode(files[MANIFEST] ?? new TextEncoder().encode("{}"))));
  if (!manifest.success) throw new ProblemError("unreadable_export", `The archive has no ${MANIFEST}, so it is none of Branchpoint.`);
  const names = new Set([...Object.keys(manifest.data.files), ...Object.keys(files).filter((name) => name !== MANIFEST)]);
  const digest = (name: string) => (files[name] ? digestOf(files[name]) : "no such file");
  const differences = [...names].filter((name) => manifest.data.files[name] !== digest(name)).map((name) => ({ where: name, written: manifest.data.files[name] ?? "not in the manifest", recomputed: digest(name) }));
  return { checked: names.size, differences, notChecked: [] };
}

/** What is computed again: no archive within an archive, and no more documents than one of ours has. */
const DOCUMENTS = ["numbers.json", "numbers.xlsx"];

/** An archive: each file's digest, and every number of its document and its workbook. @throws `unreadable_export`. */
export async function verifyArchive(bytes: Uint8Array, verifyOne: (bytes: Uint8Array) => Promise<Findings>): Promise<Findings> {
  const files = unpacked(bytes);
  const all = [checkManifest(files)];
  for (const name of DOCUMENTS) {
    const file = files[name];
    if (file === undefined) continue;
    const { checked, differences, notChecked } = await verifyOne(file);
    all.push({ checked, differences: differences.map((one) => ({ ...one, where: `${name}: ${one.where}` })), notChecked: notChecked.map((one) => ({ ...one, where: `${name}: ${one.where}` })) });
  }
  return { ...together(all), notChecked: all.flatMap(({ notChecked }) => notChecked) };
}

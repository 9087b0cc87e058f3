import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** By the name in the address: our own faces, which figures are measured in. */
const FACES: Readonly<Record<string, string>> = {
  "inter.woff2": "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  "vazirmatn.woff2": "@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2",
};

/** Some 50 KB each, read once. */
const read = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** A typeface that embeds are set in; null for a name that there is not. */
export async function embedFont(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const face = Object.hasOwn(FACES, name) ? FACES[name] : undefined;
  if (face === undefined) return null;
  const bytes = read.get(name) ?? readFile(fileURLToPath(import.meta.resolve(face))).then((file) => new Uint8Array(file));
  read.set(name, bytes);
  return bytes;
}

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const FOLDER = join(import.meta.dirname, "svg");

/** Set, what is drawn now becomes what is stored. */
const accepts = process.env.ACCEPT_PICTURES !== undefined;

const pathOf = (picture: string) => join(FOLDER, `${picture}.svg`);

/** A drawing in which the same picture is the same text: one element a line, places cut to one decimal, ids counted. */
export function normalised(svg: string): string {
  const ids = [...new Set([...svg.matchAll(/ id="([^"]+)"/g)].flatMap(([, id]) => id ?? []))];
  const counted = ids.sort((a, b) => b.length - a.length).reduce((text, id, i) => text.replaceAll(id, `id${i + 1}`), svg);
  return counted.replace(/<[^>]*>/g, (tag) => tag.replace(/(?<!opacity="[\d.]*)(\d\.\d)\d+/g, "$1")).replaceAll("><", ">\n<");
}

/**
 * Compares a drawing with the stored one. Where they differ the new one is put beside it as "…-changed.svg", to look at.
 * @param picture figure and example: "voices/few"
 * @returns null where they are the same, else what is wrong in a sentence
 */
export function differenceFromStored(picture: string, svg: string): string | null {
  const [path, changed] = [pathOf(picture), pathOf(`${picture}-changed`)];
  const drawn = normalised(svg);
  rmSync(changed, { force: true });
  if (accepts) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, drawn);
    return null;
  }
  if (!existsSync(path)) return `${picture} has no stored picture. Look at it, then store it with ACCEPT_PICTURES=1.`;
  if (readFileSync(path, "utf8") === drawn) return null;
  writeFileSync(changed, drawn);
  return `${picture} is drawn otherwise than stored. Compare it with ${picture}-changed.svg; ACCEPT_PICTURES=1 stores it.`;
}

/** Every stored picture: "voices/few". */
export function storedPictures(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".svg") && !name.endsWith("-changed.svg"))
    .map((name) => name.replaceAll("\\", "/").slice(0, -".svg".length))
    .sort();
}

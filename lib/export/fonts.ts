import { access, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Static faces: the renderer knows no variable fonts. Latin and latin-ext are two files of one family. */
const FACES = ["inter-latin-400", "inter-latin-600", "inter-latin-ext-400", "inter-latin-ext-600", "vazirmatn-arabic-400", "vazirmatn-arabic-600"];

function sourceOf(face: string): string {
  const [family = ""] = face.split("-");
  return fileURLToPath(import.meta.resolve(`@fontsource/${family}/files/${face}-normal.woff2`));
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Decompresses one face. It is moved into place, so that no reader ever meets half a file. */
async function makeFace(face: string, path: string): Promise<void> {
  // Loaded here, since a start that finds its fonts ready does not need it.
  const { decompress } = await import("wawoff2");
  const part = `${path}.${process.pid}.part`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(part, await decompress(await readFile(sourceOf(face))));
  await rename(part, path);
}

async function makeFaces(folder: string): Promise<string[]> {
  const paths = FACES.map((face) => join(folder, `${face}.ttf`));
  for (const [i, face] of FACES.entries()) {
    const path = paths[i] ?? "";
    if (!(await exists(path))) await makeFace(face, path);
  }
  return paths;
}

const made = new Map<string, Promise<string[]>>();

/**
 * The font files that PNGs are set in, as paths of TTF files. Made by the build; whatever is missing is made now (0.1 s a
 * face), once.
 */
export function fontFiles(folder = join(process.cwd(), "dist", "fonts")): Promise<string[]> {
  const known = made.get(folder) ?? makeFaces(folder);
  made.set(folder, known);
  return known;
}

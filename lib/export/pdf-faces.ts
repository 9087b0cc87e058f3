import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Font } from "fontkit";
import { fontFiles } from "./fonts";

/** The weights that files are set in. */
export type FaceWeight = 400 | 600;

/** A face of the files: its name, its bytes and its glyphs. */
export type Face = { name: string; weight: FaceWeight; bytes: Buffer; font: Font };

let read: Promise<Face[]> | null = null;

async function readFaces(): Promise<Face[]> {
  const { create } = await import("fontkit");
  return Promise.all(
    (await fontFiles()).map(async (path): Promise<Face> => {
      const bytes = await readFile(path);
      const font = create(bytes);
      if (!("hasGlyphForCodePoint" in font)) throw new Error(`${path} is a collection, not a font.`);
      return { name: basename(path, ".ttf"), weight: path.includes("-600") ? 600 : 400, bytes, font };
    }),
  );
}

/** The faces of the files, in the order in which a letter is looked for. Read once (0.1 s). */
export function pdfFaces(): Promise<Face[]> {
  read ??= readFaces();
  return read;
}

/** The face that has a character, or the first one of the weight. */
export function faceFor(faces: readonly Face[], character: string, weight: FaceWeight): Face | undefined {
  const ofWeight = faces.filter((face) => face.weight === weight);
  return ofWeight.find(({ font }) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) ?? ofWeight[0];
}

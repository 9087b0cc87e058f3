import { type Face, faceFor, type FaceWeight } from "./pdf-faces";
import { type VisualRun, visualRuns } from "./visual-runs";

/** A piece of a line that stands in one face, `width` in units of the type's size. */
export type Piece = VisualRun & { face: Face; width: number };

/** Cuts a run where a letter is missing in the face of those before it. */
function inFaces({ text, rtl }: VisualRun, faces: readonly Face[], weight: FaceWeight): Omit<Piece, "width">[] {
  const pieces: Omit<Piece, "width">[] = [];
  for (const character of text) {
    const last = pieces.at(-1);
    // a space is set in whatever stands before it
    const face = last && (character === " " || last.face.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) ? last.face : faceFor(faces, character, weight);
    if (last && face === last.face) last.text += character;
    else if (face) pieces.push({ text: character, rtl, face });
  }
  return rtl ? pieces.reverse() : pieces;
}

const widthOf = ({ face: { font }, text }: Omit<Piece, "width">, features: string[]): number => font.layout(text, features).advanceWidth / font.unitsPerEm;

type Setting = {
  weight: FaceWeight;
  direction: "ltr" | "rtl";
  /** OpenType features that it is set with. */
  features?: string[];
};

/** None of the faces has the narrow one. */
const [NARROW_SPACE, NO_BREAK_SPACE] = ["\u202f", "\u00a0"];

/** A line as pieces from left to right, each in one face and one direction, with its width. */
export function linePieces(text: string, faces: readonly Face[], { weight, direction, features = [] }: Setting): Piece[] {
  return visualRuns(text.replaceAll(NARROW_SPACE, NO_BREAK_SPACE), direction)
    .flatMap((run) => inFaces(run, faces, weight))
    .map((piece) => ({ ...piece, width: widthOf(piece, features) }));
}

declare module "bidi-js" {
  type Levels = { levels: Uint8Array };
  type Bidi = {
    getEmbeddingLevels(text: string, direction?: "ltr" | "rtl"): Levels;
    /** Spans, ends included, to be reversed one after the other. */
    getReorderSegments(text: string, levels: Levels): [number, number][];
    /** What stands in a right-to-left place instead of a bracket; null for what is no bracket. */
    getMirroredCharacter(character: string): string | null;
  };
  export default function bidiFactory(): Bidi;
}

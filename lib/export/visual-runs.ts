import bidiFactory from "bidi-js";

const bidi = bidiFactory();

/** Marks that isolate or turn a part of a text: they have done their work when the order is known, and have no glyph. */
const CONTROLS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const ARABIC = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/;

/** A piece of a line in one direction, of right-to-left ones a word: `text` in the order in which it is read. */
export type VisualRun = { text: string; rtl: boolean };

type Placed = { character: string; index: number; odd: boolean };

const turned = (character: string, odd: boolean) => ({ character: (odd ? bidi.getMirroredCharacter(character) : null) ?? character, odd });

/** The characters of a line as they stand from left to right. */
function placed(text: string, direction: "ltr" | "rtl"): Placed[] {
  const levels = bidi.getEmbeddingLevels(text, direction);
  const order = Array.from({ length: text.length }, (_, i) => i);
  for (const [start, end] of bidi.getReorderSegments(text, levels)) order.splice(start, end - start + 1, ...order.slice(start, end + 1).reverse());
  return order
    .map((index) => ({ ...turned(text[index] ?? "", (levels.levels[index] ?? 0) % 2 === 1), index }))
    .filter(({ character }) => !CONTROLS.test(character));
}

/** The letters of an Arabic word join; any other sign in a right-to-left place stands by itself, so that nothing turns it again. */
const joins = ({ character, odd }: Placed): boolean => odd && ARABIC.test(character);

/** A piece that may go on, with its last character. */
type Open = VisualRun & { last: Placed };

/** Whether a character goes on where a piece ends: both from left to right, or the next letter of the same word. */
function continues({ last }: Open, one: Placed): boolean {
  if (!one.odd || !last.odd) return one.odd === last.odd;
  return joins(one) && joins(last) && last.index - one.index === 1;
}

/**
 * A line cut into pieces from left to right, as the Unicode bidirectional algorithm orders them: for a writer that knows
 * letters and how they join, but no lines of two directions. O(length²) at worst, for lines.
 */
export function visualRuns(text: string, direction: "ltr" | "rtl"): VisualRun[] {
  const runs: Open[] = [];
  for (const one of placed(text, direction)) {
    const run = runs.at(-1);
    if (run && continues(run, one)) Object.assign(run, { text: joins(one) ? one.character + run.text : run.text + one.character, last: one });
    else runs.push({ text: one.character, rtl: joins(one), last: one });
  }
  return runs.map(({ text: piece, rtl }) => ({ text: piece, rtl }));
}

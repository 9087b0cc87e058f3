import { arabicAdvances } from "./arabic-width";
import { ADVANCES_400, ADVANCES_600, PUNCTUATION } from "./inter-advances";
import type { Box, Label } from "./marks";

const UNITS_PER_EM = 2048;
/** A character that is not in the table: as wide as it is high, so that a line is rather too short than too long. */
const UNKNOWN = UNITS_PER_EM;
/** The variable font on screens runs up to 2 % wider than the static one of the table. */
const ALLOWANCE = 1.02;
/** U+202F is not in Inter; shapers give it half a space. */
const NARROW_SPACE = "\u202f";

function table(advances: readonly number[]): ReadonlyMap<string, number> {
  const characters = [
    ...Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)),
    ...Array.from({ length: 0x17f - 0xa0 }, (_, i) => String.fromCodePoint(0xa0 + i)),
    ...PUNCTUATION,
  ];
  const widths = new Map(characters.map((character, i) => [character, advances[i] ?? UNKNOWN]));
  return widths.set(NARROW_SPACE, (widths.get(" ") ?? UNKNOWN) / 2);
}

const REGULAR = table(ADVANCES_400);
const SEMIBOLD = table(ADVANCES_600);

/** Marks that only tell the direction of what follows. */
const INVISIBLE = /[\u200c-\u200f\u202a-\u202e\u2066-\u2069]/;
const ARABIC = /\p{Script=Arabic}/u;

/** The width of a text in pixels, set in Inter, its Arabic in Vazirmatn, at `size` pixels. Kerning is left out. O(length). */
export function textWidth(text: string, size: number, weight: Label["weight"]): number {
  const widths = weight === 400 ? REGULAR : SEMIBOLD;
  const characters = [...text];
  const arabic = ARABIC.test(text) ? arabicAdvances(characters, weight) : [];
  const units = characters.map((character, i) => widths.get(character) ?? arabic[i] ?? (INVISIBLE.test(character) ? 0 : UNKNOWN));
  return (units.reduce((all, one) => all + one, 0) / UNITS_PER_EM) * size * ALLOWANCE;
}

/** The box that a label's ink may fill: from the ascenders (0.76 em) to the descenders (0.22 em). */
export function labelBox(label: Label): Box {
  const width = textWidth(label.text, label.size, label.weight);
  const shift = { start: 0, middle: width / 2, end: width }[label.anchor];
  return { x: label.x - shift, y: label.y - 0.76 * label.size, width, height: 0.98 * label.size };
}

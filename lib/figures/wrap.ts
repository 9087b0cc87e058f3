import type { Label } from "./marks";
import { textWidth } from "./text-width";

type Face = { size: number; weight: Label["weight"] };

/** Ordinary spaces break a line, no-break spaces do not. */
const BREAK = / +/;

/** Breaks a text into lines of at most `width` pixels, filling each line. A single word that is wider stays whole. */
export function wrapText(text: string, width: number, face: Face): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(BREAK)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, face.size, face.weight) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** Breaks a text into as few lines as `wrapText`, but of nearly equal length, so that a title has no lone last word. */
export function balanceText(text: string, width: number, face: Face): string[] {
  const filled = wrapText(text, width, face);
  if (filled.length === 1) return filled;
  let best = filled;
  // 16 halvings bring the narrowest width that keeps the number of lines to within a pixel.
  let [low, high] = [width / filled.length, width];
  for (let step = 0; step < 16; step += 1) {
    const middle = (low + high) / 2;
    const lines = wrapText(text, middle, face);
    if (lines.length > filled.length) low = middle;
    else [best, high] = [lines, middle];
  }
  return best;
}

import { isolatesAcrossLines } from "./isolates-across-lines";
import type { Label } from "./marks";
import { textWidth } from "./text-width";

type Face = { size: number; weight: Label["weight"] };

/** Ordinary spaces break a line, no-break spaces do not. */
const BREAK = / +/;

function filledLines(text: string, width: number, face: Face): string[] {
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

/** Breaks a text into lines of at most `width` pixels, filling each line. A single word that is wider stays whole. */
export function wrapText(text: string, width: number, face: Face): string[] {
  return isolatesAcrossLines(filledLines(text, width, face));
}

/** The two halves of a text at its last comma, when each fits into the width. */
function halvesAtComma(text: string, width: number, face: Face): string[] | null {
  const at = Math.max(text.lastIndexOf(", "), text.lastIndexOf("، "));
  const halves = [text.slice(0, at + 1), text.slice(at + 2)];
  return at > 0 && halves.every((half) => textWidth(half, face.size, face.weight) <= width) ? halves : null;
}

/**
 * Breaks a text into as few lines as `wrapText`, so that a title has no lone last word: two lines part at the last comma
 * where that fits, otherwise all lines are of nearly equal length.
 */
export function balanceText(text: string, width: number, face: Face): string[] {
  const filled = wrapText(text, width, face);
  if (filled.length === 1) return filled;
  const halves = filled.length === 2 ? halvesAtComma(text, width, face) : null;
  if (halves !== null) return isolatesAcrossLines(halves);
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

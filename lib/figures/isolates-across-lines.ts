const ISOLATES = /[\u2066-\u2068]/;
const END = "\u2069";

/** The isolates that a text opens and does not end. */
function opened(text: string): string[] {
  return [...text].reduce<string[]>((open, character) => {
    if (character === END) return open.slice(0, -1);
    return ISOLATES.test(character) ? [...open, character] : open;
  }, []);
}

/**
 * Lines of one text, each drawn by itself: an isolate that goes on over a break is ended there and begun again, or its
 * rest would be ordered with the words around it. Without isolates the lines come back as they are. O(characters).
 */
export function isolatesAcrossLines(lines: readonly string[]): string[] {
  let carried: string[] = [];
  return lines.map((line) => {
    const text = carried.join("") + line;
    carried = opened(text);
    return text + END.repeat(carried.length);
  });
}

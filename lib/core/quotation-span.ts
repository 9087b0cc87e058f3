/** A part of a text: `start` inclusive, `end` exclusive, in UTF-16 units. */
export type Span = { start: number; end: number };

const QUOTE_MARKS: Readonly<Record<string, string>> = Object.fromEntries([
  ...[..."“”„‟«»"].map((mark) => [mark, '"']),
  ...[..."‘’‚‛‹›ʼ`´"].map((mark) => [mark, "'"]),
]);

/** The text with straight quotation marks and single spaces, and for each of its units where it stood. */
function plain(text: string): { units: string; at: number[] } {
  let units = "";
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    const space = /\s/u.test(unit);
    if (space && units.endsWith(" ")) continue;
    units += space ? " " : (QUOTE_MARKS[unit] ?? unit);
    at.push(index);
  }
  return { units, at };
}

/**
 * Where a quotation stands in a text, the first time; null when it does not, or is empty. Curly and straight quotation marks are the
 * same, and so is all white space; capitals are not. Linear in the length of the text for ordinary quotations.
 */
export function quotationSpan(text: string, quotation: string): Span | null {
  const wanted = plain(quotation.trim()).units;
  const { units, at } = plain(text);
  const found = wanted === "" ? -1 : units.indexOf(wanted);
  const [start, last] = [at[found], at[found + wanted.length - 1]];
  return start === undefined || last === undefined ? null : { start, end: last + 1 };
}

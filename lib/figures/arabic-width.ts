import type { Label } from "./marks";
import { ARABIC_400, ARABIC_600 } from "./vazirmatn-advances";

/** Advances of one character alone, at the beginning, in the middle and at the end of a joined run. */
type Forms = { alone: number; first: number | null; middle: number | null; last: number | null };

const numberOrNull = (text: string | undefined): number | null => (text === undefined || text === "-" ? null : Number(text));

function table(rows: readonly string[]): ReadonlyMap<string, Forms> {
  const entries = rows.flatMap((row) => row.split(",")).map((entry): [string, Forms] => {
    const [code = "", alone, first, middle, last] = entry.split(" ");
    return [String.fromCodePoint(Number.parseInt(code, 16)), { alone: Number(alone), first: numberOrNull(first), middle: numberOrNull(middle), last: numberOrNull(last) }];
  });
  return new Map(entries);
}

const REGULAR = table(ARABIC_400);
const SEMIBOLD = table(ARABIC_600);

/** Marks above and below letters: they have no width and do not part the letters around them. */
const MARK = /\p{M}/u;
/** Tatweel stretches a joined run, and joins on both sides. */
const TATWEEL = "\u0640";

/** The neighbour of a character in a direction, marks left out. */
function neighbour(characters: readonly string[], from: number, step: 1 | -1): string | undefined {
  let at = from + step;
  while (MARK.test(characters[at] ?? "")) at += step;
  return characters[at];
}

function formOf(forms: Forms, joinsBefore: boolean, joinsAfter: boolean): number {
  if (joinsBefore && joinsAfter) return forms.middle ?? forms.last ?? forms.alone;
  if (joinsBefore) return forms.last ?? forms.alone;
  return joinsAfter ? (forms.first ?? forms.alone) : forms.alone;
}

/**
 * The width of each character of a text that Vazirmatn has, in 1/2048 em, in the form that its neighbours give it; null for a character of
 * another script. Ligatures (lam with alef) are narrower than their letters, so that the sum is rather too long. O(length).
 */
export function arabicAdvances(characters: readonly string[], weight: Label["weight"]): (number | null)[] {
  const widths = weight === 400 ? REGULAR : SEMIBOLD;
  const joinsOn = (character: string | undefined) => character === TATWEEL || (widths.get(character ?? "")?.first ?? null) !== null;
  const joinsBack = (character: string | undefined) => character === TATWEEL || (widths.get(character ?? "")?.last ?? null) !== null;
  return characters.map((character, at) => {
    const forms = widths.get(character);
    if (MARK.test(character) && forms) return 0;
    if (!forms) return null;
    const before = joinsBack(character) && joinsOn(neighbour(characters, at, -1));
    const after = joinsOn(character) && joinsBack(neighbour(characters, at, 1));
    return formOf(forms, before, after);
  });
}

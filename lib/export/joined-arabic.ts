/** The four forms of a letter as characters of their own (Unicode's presentation forms); "" where it has no such form. */
type Forms = { alone: string; last: string; first: string; middle: string };

/** Persian and other letters, then the letters of Arabic and the ligatures of lam with alef. */
const BLOCKS: readonly (readonly [number, number])[] = [[0xfb50, 0xfbb1], [0xfbd3, 0xfbff], [0xfe80, 0xfefc]];

/** Presentation forms stand in the order alone, last, first, middle; letters that do not join on have the first two alone. */
function readForms(): { letters: ReadonlyMap<string, Forms>; ligatures: ReadonlyMap<string, Forms> } {
  const groups = new Map<string, string[]>();
  for (const [from, to] of BLOCKS) {
    for (let code = from; code <= to; code += 1) {
      const form = String.fromCodePoint(code);
      const base = form.normalize("NFKC");
      // Two forms of alef maksura for Uighur stand apart from its own pair.
      if (code === 0xfbe8 || code === 0xfbe9) continue;
      if (/^[\u0620-\u06d3]{1,2}$/.test(base)) groups.set(base, [...(groups.get(base) ?? []), form]);
    }
  }
  const entries = [...groups].map(([base, [alone = "", last = "", first = "", middle = ""]]): [string, Forms] => [base, { alone, last, first, middle }]);
  return { letters: new Map(entries.filter(([base]) => base.length === 1)), ligatures: new Map(entries.filter(([base]) => base.startsWith("\u0644") && base.length === 2)) };
}

const { letters, ligatures } = readForms();
const MARK = /\p{M}/u;
const TATWEEL = "\u0640";

const joinsOn = (character: string | undefined): boolean => character === TATWEEL || (letters.get(character ?? "")?.first ?? "") !== "";
const joinsBack = (character: string | undefined): boolean => character === TATWEEL || (letters.get(character ?? "")?.last ?? "") !== "";

function formed({ alone, last, first, middle }: Forms, before: boolean, after: boolean): string {
  if (before && after) return middle || last || alone;
  if (before) return last || alone;
  return (after && first) || alone;
}

type Cluster = { letter: string; marks: string };

/** The letters of a text, each with the marks that follow it; lam with alef is one. */
function clustersOf(text: string): Cluster[] {
  const clusters: Cluster[] = [];
  for (const character of text) {
    const last = clusters.at(-1);
    if (last && MARK.test(character)) last.marks += character;
    else if (last && ligatures.has(`${last.letter}${character}`)) last.letter += character;
    else clusters.push({ letter: character, marks: "" });
  }
  return clusters;
}

const SHADDA = "\u0651";

/**
 * One mark on a letter: a shadda goes before a vowel, as in print that sets few of them. With two, and another face in the
 * line, the renderer counts the glyphs of its faces, finds that they differ, and draws nothing of the whole text.
 */
const oneOf = (marks: string): string => (marks.includes(SHADDA) ? SHADDA : marks.slice(0, 1));

/**
 * A text with each Arabic letter as the form that its neighbours give it, and lam with alef as one: what a renderer shows that joins
 * letters, for one that cannot. In reading order. O(length).
 */
export function joinedArabic(text: string): string {
  const clusters = clustersOf(text);
  const formOf = ({ letter, marks }: Cluster, at: number): string => {
    const forms = ligatures.get(letter) ?? letters.get(letter);
    if (!forms) return letter + oneOf(marks);
    const before = joinsBack(letter.charAt(0)) && joinsOn(clusters[at - 1]?.letter);
    const after = joinsOn(letter) && joinsBack(clusters[at + 1]?.letter.charAt(0));
    return formed(forms, before, after) + oneOf(marks);
  };
  return clusters.map(formOf).join("");
}

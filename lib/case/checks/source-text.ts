import { quotationSpan } from "@/lib/core/quotation-span";
import type { CaseFile } from "../case-file-schema";
import { error, type CasePath, type Finding } from "../report";

type Place = { source: string; paragraph: number };
type Placed = { path: CasePath; place: Place };
/** Words that the file says stand in a place; `path` leads to the words. */
type Quoted = { path: CasePath; words: string; place: Place };

function quotedWords({ claims, phrases, voices }: CaseFile): Quoted[] {
  return [
    ...claims.flatMap(({ quotations }, c) => quotations.map(({ text, place }, q) => ({ path: ["claims", c, "quotations", q, "text"], words: text, place }))),
    ...phrases.map(({ printed, place }, p) => ({ path: ["phrases", p, "printed"], words: printed, place })),
    ...voices.flatMap(({ variants }, v) => variants.map(({ printed, place }, n) => ({ path: ["voices", v, "variants", n, "printed"], words: printed, place }))),
  ];
}

function places(file: CaseFile): Placed[] {
  const listed = (["claims", "drivers", "mediators", "events"] as const).flatMap((list) =>
    file[list].flatMap(({ place }, index) => (place ? [{ path: [list, index, "place", "paragraph"], place }] : [])),
  );
  return [...listed, ...quotedWords(file).map(({ path, place }) => ({ path: [...path.slice(0, -1), "place", "paragraph"], place }))];
}

function rights({ sources }: CaseFile): Finding[] {
  return sources.flatMap(({ text, textRights }, index) => {
    if ((text === undefined) === (textRights === undefined)) return [];
    return text
      ? [error(["sources", index, "text"], "The text does not say by which right it is shown.", "Add textRights: one sentence that readers see below the text; or leave the text out.")]
      : [error(["sources", index, "textRights"], "There is no text that the right could be about.", "Add text, paragraph by paragraph, or remove textRights.")];
  });
}

function notThere({ path, words, place }: Quoted, text: readonly string[]): Finding[] {
  const paragraph = text[place.paragraph - 1];
  if (paragraph === undefined || quotationSpan(paragraph, words)) return [];
  const elsewhere = text.findIndex((other) => quotationSpan(other, words)) + 1;
  const remedy = elsewhere > 0 ? `They stand in paragraph ${elsewhere}: correct the place.` : "Copy them from the paragraph letter by letter.";
  return [error(path, `These words do not stand in paragraph ${place.paragraph} of "${place.source}".`, remedy)];
}

/** Where a source carries its text, every place in it exists, what is quoted stands there, and a right is named. */
export function sourceText(file: CaseFile): Finding[] {
  const textOf = new Map(file.sources.map(({ id, text }) => [id, text]));
  return [
    ...rights(file),
    ...places(file).flatMap(({ path, place }) => {
      const paragraphs = textOf.get(place.source)?.length;
      if (paragraphs === undefined || place.paragraph <= paragraphs) return [];
      return [error(path, `The text of "${place.source}" has ${paragraphs} paragraphs.`, `Give a number from 1 to ${paragraphs}; headings count.`)];
    }),
    ...quotedWords(file).flatMap((quoted) => notThere(quoted, textOf.get(quoted.place.source) ?? [])),
  ];
}

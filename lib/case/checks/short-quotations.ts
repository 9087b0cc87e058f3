import type { CaseFile } from "../case-file-schema";
import { error, type CasePath, type Finding } from "../report";

/** Most consecutive words that may be quoted from a source. */
const MAX_WORDS = 12;

/** The number of words in a text: runs of anything but white space. */
function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== "").length;
}

function tooLong(path: CasePath, text: string): Finding[] {
  const words = countWords(text);
  if (words <= MAX_WORDS) return [];
  return [error(path, `The quotation has ${words} words.`, `Quote ${MAX_WORDS} consecutive words at most; put the rest in your own words.`)];
}

/** Quotations and printed phrases have 12 words at most. */
export function shortQuotations(file: CaseFile): Finding[] {
  return [
    ...file.claims.flatMap((claim, c) => claim.quotations.flatMap(({ text }, q) => tooLong(["claims", c, "quotations", q, "text"], text))),
    ...file.phrases.flatMap(({ printed }, p) => tooLong(["phrases", p, "printed"], printed)),
  ];
}

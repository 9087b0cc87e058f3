import type { Case } from "@/lib/contract/cases";

/** The case's own sentences: they show which words it writes with a capital letter inside a sentence. */
function prose(theCase: Case): string {
  const { question, summary, headline, scenarios, questions } = theCase;
  const told = scenarios.flatMap((scenario) => [scenario.narrative, ...scenario.pathway, ...scenario.countsAs]);
  return [headline, question, summary, ...questions.map(({ title }) => title), ...told].join("\n");
}

/** True for "NATO", "F-16", "A": a word that is not merely an ordinary word with a capital in front. */
const isMarked = (word: string) => word.length === 1 || word.slice(1) !== word.slice(1).toLowerCase() || /\d/.test(word);

/**
 * A scenario's label as it stands inside an English sentence: "Broader war" → "broader war".
 * The capital stays where the first word is a name: an acronym, or a word that the case's prose writes with a capital
 * in the middle of a sentence. Cases in other languages keep their labels.
 */
export function inSentence(label: string, theCase: Case): string {
  const [first = ""] = label.split(/[\s,:]/);
  if (!theCase.language.startsWith("en") || isMarked(first)) return label;
  // Letters that neither begin a line nor follow the end of a sentence or an opening quotation mark.
  const isName = prose(theCase)
    .split("\n")
    .some((line) => line.split(/(?<=[.:?!“"(])\s*/).some((sentence) => sentence.slice(1).split(/[^\p{L}\p{N}-]+/u).includes(first)));
  return isName ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/**
 * What of a case file may be translated: "text", the fields of a group, or the entries of a list. Entries go by the named field of the
 * original, or by their place in the list where they have no name. What is not listed stays in the source's language: quotations, printed
 * forms and phrases, titles of sources, dates as printed, and the words of lexicons.
 */
export type Field = "text" | Group | List;
export type Group = { readonly group: Readonly<Record<string, Field>> };
export type List = { readonly by: "id" | "scenario" | "question" | "place"; readonly each: "text" | Group };

const text = "text" as const;
const group = (fields: Group["group"]): Group => ({ group: fields });
const by = (name: List["by"], fields: Group["group"]): List => ({ by: name, each: group(fields) });
const lines: List = { by: "place", each: text };
const edgeCases = by("place", { case: text, ruling: text, why: text });

const scenario: Group["group"] = {
  label: text, short: text, narrative: text, pathway: lines, countsAs: lines, doesNotCount: lines, labelNote: text,
  senses: by("id", { label: text }),
};

const tree = group({ nodes: by("id", { question: text, condition: text, branches: by("id", { label: text }) }) });

/** The fields outside the outcome: nothing in them may be dated after the question's opening. */
const known: Group["group"] = {
  title: text, headline: text, question: text, summary: text, gaps: lines,
  sources: by("id", { kind: text, publisher: text, note: text }),
  voices: by("id", { name: text, role: text, nameNote: text }),
  scenarios: by("id", scenario),
  claims: by("id", { paraphrase: text, note: text, bearing: by("scenario", { why: text }) }),
  phrases: by("id", { about: text }),
  rules: by("id", { text }),
  readings: by("id", { event: text, caveat: text, mappings: by("id", { note: text }) }),
  drivers: by("id", { label: text, note: text }),
  indicators: by("id", { label: text, observable: text, threshold: text }),
  mediators: by("id", { name: text, capacity: text }),
  events: by("id", { title: text, derivation: text }),
  tree,
  questions: by("id", { title: text, rule: text }),
  criteria: group({ terms: by("place", { term: text, text }), options: by("scenario", { text }), edgeCases, notes: lines }),
};

const outcome = group({ answers: by("question", { flag: text, basis: text }), searchNote: text, timeline: by("place", { title: text, note: text }), edgeCases });

export const TRANSLATED_FIELDS: Group = group({ ...known, outcome });

import type { Answer } from "./draft";

const FIELDS = ["branch", "num", "den", "text"] as const;

/** Whether two drafts hold the same answers, text by text. O(answers). */
export function sameAnswers(some: Readonly<Record<string, Answer>>, others: Readonly<Record<string, Answer>>): boolean {
  const nodes = Object.keys(some);
  return nodes.length === Object.keys(others).length && nodes.every((node) => FIELDS.every((field) => some[node]?.[field] === others[node]?.[field]));
}

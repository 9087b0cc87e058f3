import { isMap, isNode, isScalar } from "yaml";
import type { CaseDocument } from "./case-document";

/** From the comment lines that stand directly above an offset to the beginning of the line that holds it. */
function withCommentsAbove(text: string, offset: number): number {
  let start = text.lastIndexOf("\n", offset - 1) + 1;
  while (start > 0) {
    const previous = text.lastIndexOf("\n", start - 2) + 1;
    if (!text.slice(previous, start).trimStart().startsWith("#")) break;
    start = previous;
  }
  return start;
}

/**
 * A case file as it may be handed out: the same text without its outcome and without the comments on it.
 * Everything else keeps its bytes; a file written in JSON comes back as newly formatted JSON.
 */
export function fileTextWithoutOutcome(text: string, { document }: CaseDocument): string {
  const root = document.contents;
  if (!isMap(root)) return text;
  if (root.flow) {
    const copy = document.clone();
    copy.delete("outcome");
    return `${JSON.stringify(copy.toJS({ maxAliasCount: 0 }), null, 2)}\n`;
  }
  const index = root.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === "outcome");
  const key = root.items[index]?.key;
  if (!isNode(key) || !key.range) return text;
  const next = root.items[index + 1]?.key;
  const end = isNode(next) && next.range ? text.lastIndexOf("\n", next.range[0] - 1) + 1 : text.length;
  return `${text.slice(0, withCommentsAbove(text, key.range[0])).trimEnd()}\n${text.slice(end)}`;
}

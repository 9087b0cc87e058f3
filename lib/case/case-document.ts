import { isAlias, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from "yaml";
import type { CasePath, CaseProblem } from "./report";
import { pathText, type Finding } from "./report";

/** A parsed case file that still knows where everything stands. JSON is read as YAML, which contains it. */
export type CaseDocument = { document: Document; lines: LineCounter };

/** Longest case file, in bytes of UTF-8: the shipped case has about 70 KB. */
export const MAX_FILE_BYTES = 512 * 1024;

/** Parses YAML or JSON without resolving anything: syntax errors and duplicate keys stay in `document.errors`. */
export function parseCaseDocument(text: string): CaseDocument {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false }), lines };
}

/** The deepest node on the way along `path`: a missing key is reported where its parent begins. */
function offsetAt(document: Document, path: CasePath): number {
  let offset = 0;
  let parent: unknown = document.contents;
  for (const key of path) {
    const pair: unknown = isCollectionWithItems(parent) ? parent.items.find((item, index) => isPair(item) ? isScalar(item.key) && item.key.value === key : index === key) : undefined;
    const keyNode: unknown = isPair(pair) ? pair.key : pair;
    if (!isNode(keyNode) || !keyNode.range) return offset;
    offset = keyNode.range[0];
    parent = isPair(pair) ? pair.value : pair;
  }
  return offset;
}

function isCollectionWithItems(node: unknown): node is { items: unknown[] } {
  return typeof node === "object" && node !== null && "items" in node && Array.isArray(node.items);
}

/** Puts a finding on its line. */
export function locate({ document, lines }: CaseDocument, finding: Finding): CaseProblem {
  const { line, col } = lines.linePos(offsetAt(document, finding.path));
  const { message, remedy, severity } = finding;
  return { line: Math.max(1, line), column: Math.max(1, col), path: pathText(finding.path), message, remedy, severity };
}

/** The offset of the first alias, or null. Aliases are refused: a few lines of them can unfold into gigabytes. */
export function firstAliasOffset(document: Document): number | null {
  let found: number | null = null;
  visit(document, (_key, node) => {
    if (!isAlias(node)) return undefined;
    found = node.range?.[0] ?? 0;
    return visit.BREAK;
  });
  return found;
}

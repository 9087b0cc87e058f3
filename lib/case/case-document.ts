import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import { pathText, type CasePath, type CaseProblem, type Finding } from "./report";

/** A parsed case file that still knows where everything stands. JSON is read as YAML, which contains it. */
export type CaseDocument = { document: Document; lines: LineCounter };

/**
 * Parses YAML or JSON; syntax errors stay in `document.errors`.
 * `uniqueKeys` is off because its check takes quadratic time; `duplicateKeys` finds them in one walk.
 */
export function parseCaseDocument(text: string): CaseDocument {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false }), lines };
}

/** What stands under one key of a mapping or at one position of a list: where it begins, and its value. */
function step(parent: unknown, key: string | number): { begins: unknown; value: unknown } | null {
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
    return pair ? { begins: pair.key, value: pair.value } : null;
  }
  if (isSeq(parent) && typeof key === "number") {
    const item = parent.items[key];
    return item === undefined ? null : { begins: item, value: item };
  }
  return null;
}

/** The offset of the deepest thing that exists along `path`: a missing key is reported where its parent begins. */
function offsetAt(document: Document, path: CasePath): number {
  let offset = document.contents?.range?.[0] ?? 0;
  let parent: unknown = document.contents;
  for (const key of path) {
    const found = step(parent, key);
    if (!found) return offset;
    if (isNode(found.begins) && found.begins.range) offset = found.begins.range[0];
    parent = isPair(found.value) ? found.value.value : found.value;
  }
  return offset;
}

/** Line and column of an offset, both from 1. */
export function positionAt(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** Puts a finding on its line. */
export function locate({ document, lines }: CaseDocument, finding: Finding): CaseProblem {
  const { message, remedy, severity } = finding;
  return { ...positionAt(lines, offsetAt(document, finding.path)), path: pathText(finding.path), message, remedy, severity };
}

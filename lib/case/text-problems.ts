import { MAX_FILE_BYTES, parseCaseDocument } from "./case-document";
import type { CaseProblem } from "./report";

/** What is wrong with a file before its meaning can be read: size, characters, YAML syntax, duplicate keys, aliases. */
export function textProblems(text: string): CaseProblem[] {
  if (Buffer.byteLength(text, "utf8") > MAX_FILE_BYTES) return [{ line: 1, column: 1, path: "", message: "too large", remedy: "", severity: "error" }];
  const { document, lines } = parseCaseDocument(text);
  return document.errors.map((problem) => {
    const { line, col } = lines.linePos(problem.pos[0]);
    return { line, column: col, path: "", message: problem.message, remedy: "", severity: "error" };
  });
}

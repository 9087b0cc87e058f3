import { isMap } from "yaml";
import { parseCaseDocument, positionAt, type CaseDocument } from "./case-document";
import type { CaseProblem } from "./report";
import { syntaxAdvice } from "./syntax-advice";
import { aliases, duplicateKeys, type Spot } from "./yaml-rules";

/** Longest case file, in bytes of UTF-8: six times the shipped case. */
const MAX_FILE_BYTES = 512 * 1024;

/** NUL and other control characters, lone surrogates, and the marks that reverse the direction of text. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** The parser builds a regular expression from the indentation: a line of 200,000 dashes ended the process. */
const TOO_FAR_IN = /^[ \t?-]{120}/mu;

/** What must be refused before the parser sees the text. */
function earlySpot(text: string): Spot | null {
  const character = FORBIDDEN.exec(text);
  if (character) {
    const code = (character[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return { offset: character.index, message: `The character U+${code} is not allowed: it is invisible or turns text around.`, remedy: "Delete it." };
  }
  const indent = TOO_FAR_IN.exec(text);
  return indent && { offset: indent.index, message: "The line is indented more than 120 columns.", remedy: "Indent with two spaces a level." };
}

function laterSpots({ document }: CaseDocument, holds: string): Spot[] {
  // One syntax error often causes others further down: the first is the one to mend.
  const syntax = document.errors[0];
  if (syntax) return [{ offset: syntax.pos[0], ...syntaxAdvice(syntax.code) }];
  if (!isMap(document.contents)) {
    return [{ offset: 0, message: `The file does not hold ${holds}.`, remedy: 'Begin with formatVersion: "1", then the other keys of the schema.' }];
  }
  return [...aliases(document), ...duplicateKeys(document)];
}

function errorAt(line: number, column: number, message: string, remedy: string): CaseProblem {
  return { line, column, path: "", message, remedy, severity: "error" };
}

/**
 * Parses a file of ours, or says why its text cannot be read: size, characters, syntax, aliases, duplicate keys.
 * `holds` says what should stand in it.
 * Never throws; a quarter of a second for the largest files, three seconds for the most hostile.
 */
export function readCaseText(text: string, holds: "a case" | "a crowd" | "a translation"): { parsed: CaseDocument } | { problems: CaseProblem[] } {
  if (Buffer.byteLength(text, "utf8") > MAX_FILE_BYTES) {
    return { problems: [errorAt(1, 1, `The file is larger than ${MAX_FILE_BYTES / 1024} KB.`, "Shorten it, or divide it into several files.")] };
  }
  const early = earlySpot(text);
  if (early) {
    const before = text.slice(0, early.offset).split("\n");
    return { problems: [errorAt(before.length, (before.at(-1)?.length ?? 0) + 1, early.message, early.remedy)] };
  }
  const parsed = parseCaseDocument(text);
  const spots = laterSpots(parsed, holds);
  if (spots.length === 0) return { parsed };
  return {
    problems: spots.map(({ offset, message, remedy }) => {
      const { line, column } = positionAt(parsed.lines, offset);
      return errorAt(line, column, message, remedy);
    }),
  };
}

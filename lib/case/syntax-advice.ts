import type { ErrorCode } from "yaml";

type Advice = { message: string; remedy: string };

const INDENT: Advice = { message: "The indentation does not fit the lines around it.", remedy: "Indent with two spaces a level, never with tabs." };
const QUOTES: Advice = { message: "A value is not closed or not quoted.", remedy: "Close every quotation mark and bracket; put text that holds a colon and a space, or begins with @, `, % or *, in double quotes." };
const TAGS: Advice = { message: "Tags and anchors (! and &) are not allowed.", remedy: "Write the plain value; put it in double quotes when it really begins with ! or &." };

/** What the parser's codes mean to somebody who writes a case, and what helps. */
const ADVICE: Partial<Record<ErrorCode, Advice>> = {
  BAD_INDENT: INDENT,
  TAB_AS_INDENT: INDENT,
  BLOCK_IN_FLOW: INDENT,
  BLOCK_AS_IMPLICIT_KEY: { message: "One line holds more than one key.", remedy: "Put each key on a line of its own, or put text that holds a colon in double quotes." },
  MULTILINE_IMPLICIT_KEY: QUOTES,
  MISSING_CHAR: QUOTES,
  BAD_SCALAR_START: QUOTES,
  BAD_DQ_ESCAPE: { message: "After a backslash stands a character that means nothing there.", remedy: "Double the backslash, or use single quotes." },
  MULTIPLE_DOCS: { message: "The file holds more than one document.", remedy: "Remove the line ---, or move the second case to a file of its own." },
  RESOURCE_EXHAUSTION: { message: "Brackets are nested too deep.", remedy: "Close some of them; a case needs eight levels." },
  MULTIPLE_ANCHORS: TAGS,
  MULTIPLE_TAGS: TAGS,
  TAG_RESOLVE_FAILED: TAGS,
  BAD_COLLECTION_TYPE: TAGS,
  ALIAS_PROPS: TAGS,
  BAD_ALIAS: TAGS,
};

/** A syntax error in plain words, with a remedy. */
export function syntaxAdvice(code: ErrorCode): Advice {
  return ADVICE[code] ?? { message: "The file is not valid YAML from here on.", remedy: "Check this line and the one before it for a missing colon, dash, quotation mark or bracket." };
}

/** What a message asks for: its arguments with their kinds, its rich tags, and the categories of each plural. */
export type MessageParts = { values: Map<string, string>; tags: Set<string>; plurals: { name: string; kind: string; cases: string[] }[] };

/** The text between the brace at `start` and the one that closes it, and where that one stands. Quoted text ('{…}') is skipped. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "'" && /[{}<]/.test(text[at + 1] ?? "")) at = Math.max(at + 1, text.indexOf("'", at + 1));
    else if (text[at] === "{") depth += 1;
    else if (text[at] === "}" && (depth -= 1) === 0) return at;
  }
  throw new Error(`A brace is not closed: ${text}`);
}

function casesOf(body: string): { name: string; text: string }[] {
  const cases: { name: string; text: string }[] = [];
  let at = 0;
  for (;;) {
    const open = body.indexOf("{", at);
    if (open < 0) return cases;
    const close = closing(body, open);
    cases.push({ name: body.slice(at, open).replace(/offset:\d+/, "").trim(), text: body.slice(open + 1, close) });
    at = close + 1;
  }
}

function readArgument(inside: string, parts: MessageParts): void {
  const [, name = "", kind = "text", body = ""] = /^\s*([^\s,]+)\s*(?:,\s*(\w+)\s*(?:,([^]*))?)?$/.exec(inside) ?? [];
  parts.values.set(name, kind === "text" ? (parts.values.get(name) ?? kind) : kind);
  if (!["plural", "selectordinal", "select"].includes(kind)) return;
  const cases = casesOf(body);
  parts.plurals.push({ name, kind, cases: cases.map((one) => one.name) });
  for (const { text } of cases) readText(text, parts);
}

function readText(text: string, parts: MessageParts): void {
  for (const [, tag = ""] of text.matchAll(/<([A-Za-z][\w-]*)>/g)) parts.tags.add(tag);
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "'" && /[{}<]/.test(text[at + 1] ?? "")) at = Math.max(at + 1, text.indexOf("'", at + 1));
    else if (text[at] === "{") {
      const close = closing(text, at);
      readArgument(text.slice(at + 1, close), parts);
      at = close;
    }
  }
}

/** Reads the arguments out of a message. @throws when its braces do not match. */
export function messageParts(message: string): MessageParts {
  const parts: MessageParts = { values: new Map(), tags: new Set(), plurals: [] };
  readText(message, parts);
  return parts;
}

import type * as z from "zod";
import { error, type CasePath, type Finding } from "./report";
import { valueAt } from "./value-at";

type Issue = z.core.$ZodIssue;

const KINDS: Record<string, string> = {
  string: "text", array: "a list (lines that begin with -)", object: "a group of keys", record: "a group of keys",
  boolean: "true or false", number: "a number", int: "a whole number", null: "nothing",
};

const FORMATS: Record<string, { what: string; remedy: string }> = {
  date: { what: "a date", remedy: "Write it as 2024-01-19." },
  datetime: { what: "a moment", remedy: "Write it as 2024-01-19T12:00:00Z, in UTC." },
  url: { what: "an address", remedy: "Write it in full, beginning with https://." },
  regex: { what: "an id", remedy: "Begin with a letter, then letters, digits, - or _; 64 characters at most." },
};

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}

function missing(path: CasePath): Finding {
  const name = path.at(-1);
  return error(path, `"${String(name)}" is missing.`, `Add it here. The schema says what it holds.`);
}

function wrongType(path: CasePath, expected: string, value: unknown): Finding {
  const kind = KINDS[expected] ?? expected;
  const remedy = expected === "string" ? "Put the value in double quotes." : `Replace it by ${kind}.`;
  return error(path, `${shown(value)} stands where ${kind} is expected.`, remedy);
}

function unknownKeys(path: CasePath, keys: readonly string[]): Finding[] {
  return keys.map((key) => error([...path, key], `The key "${key}" is unknown here.`, "Remove it, or correct its spelling."));
}

function wrongSize(path: CasePath, issue: Issue & { code: "too_big" | "too_small" }): Finding {
  const long = issue.origin === "string";
  const unit = long ? "characters" : "entries";
  if (issue.code === "too_big") return error(path, `This has more than ${issue.maximum} ${unit}.`, long ? "Shorten it." : "Remove some.");
  if (long) return error(path, "This is empty.", "Write something, or remove the key.");
  return error(path, `This needs at least ${issue.minimum} ${unit}.`, "Add what is missing.");
}

function wrongFormat(path: CasePath, format: string, value: unknown): Finding {
  const known = FORMATS[format] ?? { what: format, remedy: "See the schema." };
  return error(path, `${shown(value)} is not ${known.what}.`, known.remedy);
}

function findingsOf(issue: Issue, file: unknown): Finding[] {
  const path = issue.path.filter((key) => typeof key !== "symbol");
  const value = valueAt(file, path);
  if (issue.code === "unrecognized_keys") return unknownKeys(path, issue.keys);
  if (value === undefined && path.length > 0) return [missing(path)];
  switch (issue.code) {
    case "invalid_type":
      return [wrongType(path, issue.expected, value)];
    case "invalid_value":
      return [error(path, `${shown(value)} is not one of the values that may stand here.`, `Use ${issue.values.map(String).join(", ")}.`)];
    case "invalid_format":
      return [wrongFormat(path, issue.format, value)];
    case "too_big":
    case "too_small":
      return [wrongSize(path, issue)];
    default:
      return [error(path, `${shown(value)} does not fit here.`, "See the schema.")];
  }
}

/** What the schema found, in plain words with a remedy. `file` is the value that was checked. */
export function shapeFindings(issues: readonly Issue[], file: unknown): Finding[] {
  return issues.flatMap((issue) => findingsOf(issue, file));
}

import type * as z from "zod";
import { pathText } from "@/lib/case/report";

/** An input that a function cannot take. The message says which field and why. */
export class InputError extends Error {}

/** So many mistakes are named, then counted: a thousand bad rows are one sentence. */
const NAMED = 3;

/** The input, parsed. @throws InputError that names the fields which do not fit. */
export function parseInput<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  const parsed = schema.safeParse(input, { error: predicateOf });
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const sentences = issues.slice(0, NAMED).map(({ path, message }) => `${fieldOf(path)} ${message}.`);
  throw new InputError([...sentences, ...(issues.length > NAMED ? [`And ${issues.length - NAMED} more.`] : [])].join(" "));
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? "input" : pathText(path.map((key) => (typeof key === "number" ? key : String(key))));
}

const KINDS: Record<string, string> = {
  number: "a number", int: "a whole number", string: "a text", array: "a list", object: "an object", record: "an object",
};

/** What is wrong with a field, as the rest of a sentence that begins with its name. */
function predicateOf(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "is missing" : `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case "unrecognized_keys":
      return `holds what this function does not know: ${issue.keys.join(", ")}`;
    case "invalid_value":
      return `must be one of ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return issue.origin === "array" ? `needs more entries: at least ${issue.minimum}` : limit(issue.inclusive, "at least", "above", issue.minimum);
    case "too_big":
      return limit(issue.inclusive, "at most", "below", issue.maximum);
    default:
      return undefined;
  }
}

function limit(inclusive: boolean | undefined, including: string, excluding: string, bound: number | bigint): string {
  return `must be ${inclusive ? including : excluding} ${bound}`;
}

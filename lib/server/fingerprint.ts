import { createHash } from "node:crypto";
import { canonicalJson, type JsonValue } from "@/lib/core/canonical-json";

/** Digits that are printed under a figure. */
const DIGITS = 12;

const digitsOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, DIGITS);

/** The first 12 hex digits of SHA-256 over the canonical JSON of what a figure was made of. Same inputs, same digits, on any machine. */
export function fingerprint(inputs: JsonValue): string {
  return digitsOf(canonicalJson(inputs));
}

/**
 * The same of several figures that share everything but their name: what they share, which can be long, is written once.
 * @returns by figure, `fingerprint({ ...shared, figure })`
 */
export function fingerprintsByFigure(shared: Readonly<Record<string, JsonValue>>, figures: readonly string[]): Record<string, string> {
  const written = Object.fromEntries(Object.entries(shared).map(([key, value]) => [key, canonicalJson(value)]));
  const textOf = (figure: string) => {
    const members: Record<string, string> = { ...written, figure: canonicalJson(figure) };
    return `{${Object.keys(members).sort().map((key) => `${canonicalJson(key)}:${members[key]}`).join(",")}}`;
  };
  return Object.fromEntries(figures.map((figure) => [figure, digitsOf(textOf(figure))]));
}

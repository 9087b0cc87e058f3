import { createHash } from "node:crypto";
import { canonicalJson, type JsonValue } from "@/lib/core/canonical-json";

/** Digits that are printed under a figure. */
const DIGITS = 12;

/** The first 12 hex digits of SHA-256 over the canonical JSON of what a figure was made of. Same inputs, same digits, on any machine. */
export function fingerprint(inputs: JsonValue): string {
  return createHash("sha256").update(canonicalJson(inputs)).digest("hex").slice(0, DIGITS);
}

import type { Difference } from "@/lib/contract/export-document";
import type { JsonValue } from "@/lib/core/canonical-json";

/** Sums in another order differ in their last digits; a number that somebody changed differs in those that are read. */
const RELATIVE = 1e-9;

const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);
const isObject = (value: JsonValue | undefined): value is { readonly [key: string]: JsonValue | undefined } => typeof value === "object" && value !== null && !isList(value);

function sameNumber(written: number, recomputed: number): boolean {
  if (Number.isInteger(written) && Number.isInteger(recomputed)) return written === recomputed;
  return Math.abs(written - recomputed) <= RELATIVE * Math.max(1, Math.abs(recomputed));
}

function sameLeaf(written: JsonValue | undefined, recomputed: JsonValue | undefined): boolean {
  if (typeof written === "number" && typeof recomputed === "number") return sameNumber(written, recomputed);
  return (written ?? null) === (recomputed ?? null);
}

const textOf = (value: JsonValue | undefined): string => (value === undefined ? "nothing" : typeof value === "string" ? value : JSON.stringify(value));

export type Compared = { checked: number; differences: Difference[] };

function members(where: string, written: JsonValue | undefined, recomputed: JsonValue | undefined): [string, JsonValue | undefined, JsonValue | undefined][] | null {
  if (isList(written) && isList(recomputed)) return Array.from({ length: Math.max(written.length, recomputed.length) }, (_, i) => [`${where}[${i}]`, written[i], recomputed[i]]);
  if (isObject(written) && isObject(recomputed)) return [...new Set([...Object.keys(written), ...Object.keys(recomputed)])].map((key) => [where === "" ? key : `${where}.${key}`, written[key], recomputed[key]]);
  return null;
}

/** Every place at which two values of the same shape are not equal, each as a path. O(values). */
export function differencesBetween(where: string, written: JsonValue | undefined, recomputed: JsonValue | undefined): Compared {
  const parts = members(where, written, recomputed);
  if (parts === null) return { checked: 1, differences: sameLeaf(written, recomputed) ? [] : [{ where, written: textOf(written), recomputed: textOf(recomputed) }] };
  const compared = parts.map(([path, left, right]) => differencesBetween(path, left, right));
  return { checked: compared.reduce((sum, { checked }) => sum + checked, 0), differences: compared.flatMap(({ differences }) => differences) };
}

/** Several comparisons as one. */
export function together(parts: readonly Compared[]): Compared {
  return { checked: parts.reduce((sum, { checked }) => sum + checked, 0), differences: parts.flatMap(({ differences }) => differences) };
}

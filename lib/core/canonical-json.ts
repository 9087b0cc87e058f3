/** A value that JSON can hold. Properties that are undefined are left out. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue | undefined };

/**
 * The one way to write a value as JSON: keys in code unit order, no spaces, numbers as JavaScript prints them
 * (RFC 8785). Equal values give equal bytes, so that fingerprints can be compared.
 *
 * @throws TypeError for NaN and infinite numbers, which JSON cannot hold. O(n log n).
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`canonicalJson: ${value} is not JSON`);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  const written = entries.flatMap(([key, entry]) => (entry === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(entry)}`]));
  return `{${written.join(",")}}`;
}

function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}

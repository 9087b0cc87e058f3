/** A number as a cell holds it. */
export type WrittenNumber = {
  value: number;
  /** How many digits stand after the point: the last place that was written. */
  decimals: number;
};

const NUMBER = /^[+-]?(?:\d+(?:\.(\d*))?|\.(\d+))(?:e([+-]?\d{1,3}))?$/i;

/** Reads "0.15", ".15", "15" and "1.5e-1"; null for anything else, a decimal comma and a per-cent sign among it. */
export function numberOf(text: string): WrittenNumber | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, afterDigits, afterPoint, exponent = "0"] = match;
  const value = Number(text);
  if (!Number.isFinite(value)) return null;
  return { value: value === 0 ? 0 : value, decimals: Math.max(0, (afterDigits ?? afterPoint ?? "").length - Number(exponent)) };
}

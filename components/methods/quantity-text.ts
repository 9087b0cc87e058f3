import type { Quantity } from "@/lib/contract/method-example";
import { percentNumberText, percentText } from "@/lib/core/percent-text";
import { WHOLE_PERMILLE } from "@/lib/core/whole";

/** A true minus sign, as wide as a digit; none before nothing. */
const withMinus = (text: string) => text.replace("-", /[1-9]/.test(text) ? "−" : "");

/** Digits after the point: fewer for larger numbers, none for whole ones. */
function digitsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  if (Math.abs(value) >= 10) return 2;
  return Math.abs(value) >= 0.1 ? 3 : 4;
}

const FINITE: Readonly<Record<Quantity["unit"], (value: number) => string>> = {
  share: (value) => percentText(value * WHOLE_PERMILLE),
  points: (value) => percentNumberText(value * WHOLE_PERMILLE),
  score: (value) => value.toFixed(3),
  hundreds: (value) => value.toFixed(1),
  number: (value) => value.toFixed(digitsOf(value)),
};

/** A number as an example prints it: "48.8 %", "−0.856", "189.33", "∞"; null where it is not defined. O(1). */
export function quantityText({ value, unit }: Quantity): string | null {
  if (value === null || Number.isNaN(value)) return null;
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  return withMinus(FINITE[unit](value));
}

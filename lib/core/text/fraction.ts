/** An exact number: typed decimals round half up only where no binary error can tip them. `den` > 0. */
export type Fraction = { readonly num: bigint; readonly den: bigint };

/** The pattern of one number: 12 · 12.5 · 12,5 · .5 */
export const NUMBER_PATTERN = "(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)";

/** A number, then its sign if it carries one. */
export const SIGNED_NUMBER = new RegExp(`^(${NUMBER_PATTERN})([%‰])?$`);

/** The exact value of a text that matches `NUMBER_PATTERN`. O(digits²). */
export function decimal(text: string): Fraction {
  const [whole = "", decimals = ""] = text.split(/[.,]/);
  return { num: BigInt(whole + decimals), den: 10n ** BigInt(decimals.length) };
}

/** a + b, not reduced. */
export function add(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

/** a / b, not reduced; b must be positive. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.den, den: a.den * b.num };
}

/** The nearest whole number of `units`-ths, half up: the fraction in per mille for 1000. */
export function roundedUnits({ num, den }: Fraction, units: bigint): number {
  return Number((2n * units * num + den) / (2n * den));
}

/** Whether the fraction is a whole number of `units`-ths. */
export function isWholeUnits({ num, den }: Fraction, units: bigint): boolean {
  return (num * units) % den === 0n;
}

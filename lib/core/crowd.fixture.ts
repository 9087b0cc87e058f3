import fc from "fast-check";
import { expect } from "vitest";
import { people, rowsOf } from "./people.fixture";

/** One to fifteen people on 2 to 8 scenarios, and how often each counts: somebody at least once. */
export const COUNTED_ROWS = people.chain(({ estimates }) =>
  fc
    .array(fc.nat(4), { minLength: estimates.length, maxLength: estimates.length })
    .map((counts) => ({ rows: rowsOf(estimates), counts: counts.every((count) => count === 0) ? counts.map(() => 1) : counts })),
);

/** Each item as often as its count says. */
export const repeated = <Item>(items: readonly Item[], counts: readonly number[]): Item[] =>
  items.flatMap((item, index) => Array.from({ length: counts[index] ?? 0 }, () => item));

/** Compares number by number, within 1e-12 unless said otherwise; null is null. */
export function expectClose(actual: readonly (number | null)[] | null, expected: readonly (number | null)[] | null, tolerance = 1e-12): void {
  expect(actual === null, `${actual} beside ${expected}`).toBe(expected === null);
  expect(actual?.length).toBe(expected?.length);
  expected?.forEach((number, index) => {
    const other = actual?.[index] ?? null;
    if (number === null || other === null) expect(other).toBe(number);
    else expect(Math.abs(other - number), `${actual} is not ${expected}`).toBeLessThanOrEqual(tolerance);
  });
}

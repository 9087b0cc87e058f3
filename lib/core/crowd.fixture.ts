import fc from "fast-check";
import { expect } from "vitest";

/** A distribution of whole per mille over k scenarios: some of anything, a certainty, or shares with zeros among them. */
function rowOf(k: number): fc.Arbitrary<readonly number[]> {
  const certain = fc.nat(k - 1).map((sure) => Array.from({ length: k }, (_, scenario) => (scenario === sure ? 1 : 0)));
  const cuts = fc.array(fc.oneof(fc.constant(0), fc.nat(1000)), { minLength: k - 1, maxLength: k - 1 }).map((levels) => levels.toSorted((a, b) => a - b));
  const mixed = cuts.map((levels) => [...levels, 1000].map((level, rung) => (level - (levels[rung - 1] ?? 0)) / 1000));
  return fc.oneof({ weight: 1, arbitrary: certain }, { weight: 4, arbitrary: mixed }).map((row) => Object.freeze(row));
}

/** One to twelve people on 2 to 8 scenarios; who answers alike is among them. */
export const ROWS: fc.Arbitrary<readonly (readonly number[])[]> = fc
  .integer({ min: 2, max: 8 })
  .chain((k) => fc.array(rowOf(k), { minLength: 1, maxLength: 5 }))
  .chain((different) => fc.array(fc.constantFrom(...different), { minLength: 1, maxLength: 12 }))
  .map((rows) => Object.freeze(rows));

/** The same with how often each person counts, somebody at least once. */
export const COUNTED_ROWS = ROWS.chain((rows) =>
  fc
    .array(fc.nat(4), { minLength: rows.length, maxLength: rows.length })
    .map((counts) => ({ rows, counts: counts.every((count) => count === 0) ? counts.map(() => 1) : counts })),
);

/** Each item as often as its count says. */
export const repeated = <Item>(items: readonly Item[], counts: readonly number[]): Item[] =>
  items.flatMap((item, index) => Array.from({ length: counts[index] ?? 0 }, () => item));

/** Compares number by number, within 1e-12; null is null. */
export function expectClose(actual: readonly (number | null)[] | null, expected: readonly (number | null)[] | null, tolerance = 1e-12): void {
  expect(actual === null, `${actual} beside ${expected}`).toBe(expected === null);
  expect(actual?.length).toBe(expected?.length);
  expected?.forEach((number, index) => {
    const other = actual?.[index] ?? null;
    if (number === null || other === null) expect(other).toBe(number);
    else expect(Math.abs(other - number), `${actual} is not ${expected}`).toBeLessThanOrEqual(tolerance);
  });
}

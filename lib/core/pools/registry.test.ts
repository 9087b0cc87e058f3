import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { POOLS, type Pool } from "./registry";

const pools: [string, Pool][] = Object.entries(POOLS);

/** One to twelve people on 2 to 8 scenarios, whole per mille, zeros and certainties among them. */
const crowd = fc
  .integer({ min: 2, max: 8 })
  .chain((k) => fc.array(fc.array(fc.oneof(fc.constant(0), fc.nat(1000)), { minLength: k, maxLength: k }), { minLength: 1, maxLength: 12 }))
  .map((people) => people.map((parts) => parts.map((part, index) => part + (index === 0 ? 1 : 0))))
  .map((people) => people.map((parts) => Object.freeze(parts.map((part) => part / parts.reduce((whole, other) => whole + other)))));

describe("POOLS", () => {
  it("lists each pool under its own id", () => expect(pools.map(([id, pool]) => pool.id === id)).toEqual(pools.map(() => true)));

  it.each(pools)("%s gives probabilities ≥ 0 that sum to 1, whoever answers", (_, { pool }) =>
    fc.assert(
      fc.property(crowd, (rows) => {
        const pooled = pool(Object.freeze(rows)) ?? [];
        expect(pooled.every((probability) => probability >= 0)).toBe(true);
        expect(pooled.reduce((whole, probability) => whole + probability, 0)).toBeCloseTo(1, 12);
      }),
    ));

  it.each(pools)("%s does not depend on the order of people", (_, { pool }) =>
    fc.assert(
      fc.property(crowd, (rows) => {
        const backwards = pool(rows.toReversed()) ?? [];
        (pool(rows) ?? []).forEach((probability, scenario) => expect(backwards[scenario]).toBeCloseTo(probability, 12));
      }),
    ));

  it.each(pools)("%s agrees with people who agree, but for the log pool's floor", (id, { pool }) => {
    const pooled = pool([[0.5, 0.3, 0.2], [0.5, 0.3, 0.2]]) ?? [];
    const expected = id === "log" ? [0.4975, 0.3005, 0.202] : [0.5, 0.3, 0.2];
    expected.forEach((probability, scenario) => expect(pooled[scenario]).toBeCloseTo(probability, 12));
  });
});

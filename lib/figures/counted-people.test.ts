import fc from "fast-check";
import { expect, it } from "vitest";
import { quantile } from "@/lib/core/quantile";
import { countedPeople, quantileOfCounts, simulatedPeople } from "./counted-people";

const person = (weights: number[], simulated = false) => ({ weights, simulated, team: null, mine: false });

it("countedPeople counts shares, simulated people, who leans where, and how grave it all is", () => {
  const people = [person([500, 500, 0], true), person([0, 0, 1000]), person([0, 500, 500])];
  const counted = countedPeople({ people });
  expect(simulatedPeople({ people })).toBe(1);
  expect([counted.shares[0]?.[0], counted.shares[0]?.[500], counted.shares[1]?.[500], counted.shares[2]?.[1000]]).toEqual([2, 1, 2, 1]);
  expect(counted.leaning).toEqual([1, 1, 1]);
  expect([counted.severity[250], counted.severity[750], counted.severity[1000]]).toEqual([1, 1, 1]);
});

it("countedPeople walks through the same people once", () => {
  const people = [person([1000, 0])];
  expect(countedPeople({ people })).toBe(countedPeople({ people }));
});

it("quantileOfCounts is the quantile of the values", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 }), fc.constantFrom(0, 0.25, 0.5, 0.75, 1), (values, p) => {
      const { shares } = countedPeople({ people: values.map((value) => person([value, 1000 - value])) });
      expect(quantileOfCounts(shares[0] ?? new Uint32Array(), values.length, p)).toBeCloseTo(quantile(values, p), 9);
    }),
  );
});

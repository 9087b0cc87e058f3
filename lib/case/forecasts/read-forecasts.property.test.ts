import fc from "fast-check";
import { expect, it } from "vitest";
import { isWeightsPermille } from "@/lib/core/weights-permille";
import { CROWD, csvOf, HEADER } from "./crowd.fixture";
import { readForecasts } from "./read-forecasts";

const cell = fc.oneof(
  fc.constantFrom("", "ann", "bob", "1", "2", "a", "b", "2025-03-01", "2025-03-02T10:00:00Z", "0.3", "33", "34", "50", "100", "-1", '"x,y"', "1e2"),
  fc.string({ maxLength: 6 }),
);
const row = fc.oneof(
  fc.array(cell, { minLength: 1, maxLength: 9 }).map((cells) => cells.join(",")),
  fc.tuple(fc.constantFrom("ann", "bob"), fc.constantFrom("2025-03-01", "2025-03-02"), fc.constantFrom("1", "2"), fc.constantFrom("a", "b"), fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
    .map(([who, when, nr, desk, open, slowed]) => [who, when, nr, desk, open, slowed, 100 - open - slowed].join(",")),
);

it("readForecasts accounts for every row, whatever the CSV holds: read, skipped or refused, in the order of time", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), fc.boolean(), (rows, chosen) => {
      const { forecasts, report } = readForecasts({ ...CROWD, where: chosen ? { desk: "a" } : {} }, csvOf(...rows));
      if (report.problems.length > 0) {
        expect(forecasts).toEqual([]);
        return;
      }
      expect(report.forecasts + report.otherRows + report.refused.length).toBe(report.rows);
      expect(forecasts).toHaveLength(report.forecasts);
      expect(forecasts.every(({ weights }) => isWeightsPermille(weights))).toBe(true);
      const times = forecasts.map(({ madeAt }) => madeAt);
      expect([...times].sort()).toEqual(times);
      for (const who of new Set(forecasts.map(({ person }) => person))) {
        const own = forecasts.filter(({ person }) => person === who);
        expect(own.map(({ revision }) => revision)).toEqual(own.map((_, index) => index + 1));
      }
    }),
  );
});

it("readForecasts never throws, whatever the text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readForecasts(CROWD, `${HEADER}\n${text}`)));
});

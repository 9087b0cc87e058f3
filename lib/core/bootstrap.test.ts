import { describe, expect, it } from "vitest";
import { bootstrapBand } from "./bootstrap";
import { linear } from "./pools/linear";
import { log } from "./pools/log";

const options = { seed: 42, resamples: 200, level: 0.9 };
const five = Object.freeze([[0.1, 0.9], [0.2, 0.8], [0.4, 0.6], [0.5, 0.5], [0.3, 0.7]]);

describe("bootstrapBand(rows, pool, options)", () => {
  it("is the same for the same people and seed", () => expect(bootstrapBand(five, linear, options)).toEqual(bootstrapBand(five, linear, options)));

  it("holds the pool, inside the people's range", () => {
    const band = bootstrapBand(five, linear, options);
    expect(band).toMatchObject({ method: "bootstrap", level: 0.9 });
    linear(five)?.forEach((share, scenario) => {
      expect(band?.low[scenario]).toBeLessThan(share);
      expect(band?.high[scenario]).toBeGreaterThan(share);
    });
    expect(band?.low[0]).toBeGreaterThanOrEqual(0.1);
    expect(band?.high[0]).toBeLessThanOrEqual(0.5);
  });

  it("is the range of the people when there are fewer than 5", () =>
    expect(bootstrapBand(five.slice(0, 4), linear, options)).toEqual({ method: "range", level: 1, low: [0.1, 0.5], high: [0.5, 0.9] }));

  it("is null for nobody, and when a resample cannot be pooled", () => {
    expect(bootstrapBand([], linear, options)).toBeNull();
    expect(bootstrapBand([[1, 0], [0, 1], [1, 0], [0, 1], [1, 0]], (rows) => log(rows, 0), options)).toBeNull();
  });
});

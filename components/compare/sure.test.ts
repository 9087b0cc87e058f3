import { describe, expect, it } from "vitest";
import { comparisonOf } from "./comparison.fixture";
import { surenessOf } from "./sure";

const someone = { weights: [500, 300, 200], simulated: false };
const people = (n: number) => comparisonOf({ people: Array.from({ length: n }, () => someone) });
const bootstrap = { method: "bootstrap", level: 0.9, low: [0.4805, 0.29, 0.18], high: [0.5123, 0.31, 0.21] } as const;

describe("surenessOf(comparison)", () => {
  it("says how far the band reaches from the pool, rounded up", () => {
    expect(surenessOf({ ...people(9), band: { ...bootstrap, low: [...bootstrap.low], high: [...bootstrap.high] } }).band).toEqual({ kind: "bootstrap", points: 2 });
    expect(surenessOf({ ...people(9), band: { method: "bootstrap", level: 0.9, low: [0.5, 0.3, 0.2], high: [0.5123, 0.3, 0.2] } }).band).toEqual({ kind: "bootstrap", points: 1.3 });
  });

  it("calls the band of few people what it is", () => {
    expect(surenessOf({ ...people(4), band: { method: "range", level: 1, low: [0.4, 0.2, 0.1], high: [0.6, 0.4, 0.3] } }).band).toEqual({ kind: "range" });
  });

  it("tells one answer from many that are the same", () => {
    const flat = { method: "range", level: 1, low: [0.5, 0.3, 0.2], high: [0.5, 0.3, 0.2] } as const;
    const band = { ...flat, low: [...flat.low], high: [...flat.high] };
    expect(surenessOf({ ...people(1), band }).band).toEqual({ kind: "alone" });
    expect(surenessOf({ ...people(0), band: null }).band).toEqual({ kind: "alone" });
    expect(surenessOf({ ...people(3), band }).band).toEqual({ kind: "same" });
  });

  it("reads the precision as a number of cases, one more than it is", () => {
    const withPrecision = (precision: number | null) => surenessOf({ ...people(9), uncertainty: { standardError: null, precision } }).cases;
    expect([withPrecision(3.99), withPrecision(0.2), withPrecision(null)]).toEqual([5, 1, null]);
  });
});

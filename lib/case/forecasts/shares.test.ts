import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberOf } from "./number-cell";
import { sharesOf, type Stated } from "./shares";

const stated = (...cells: (string | null)[]): Stated => cells.map((cell) => (cell === null ? null : numberOf(cell)));

const refusalOf = (row: Stated, unit: "percent" | "probability") => {
  const result = sharesOf(row, unit);
  return "refusal" in result ? result.refusal : null;
};

describe("sharesOf(stated, unit)", () => {
  it("stores exact shares as they are", () => {
    const exact = { weights: [150, 800, 50], missed: 0, rounded: 0, toZero: 0 };
    expect(sharesOf(stated("0.15", "0.8", "0.05"), "probability")).toEqual(exact);
    expect(sharesOf(stated("15", "80", "5"), "percent")).toEqual(exact);
    expect(sharesOf(stated("0.29", "0.57", "0.14"), "probability")).toMatchObject({ weights: [290, 570, 140], missed: 0, rounded: 0 });
  });

  it("repairs a sum that rounding explains, by largest remainder", () => {
    expect(sharesOf(stated("33", "33", "33"), "percent")).toMatchObject({ weights: [334, 333, 333], missed: expect.closeTo(0.01, 12) });
    expect(sharesOf(stated("34", "33", "34"), "percent")).toMatchObject({ weights: [337, 327, 336], missed: expect.closeTo(0.01, 12) });
    expect(sharesOf(stated("33.3", "33.3", "33.3"), "percent")).toMatchObject({ weights: [334, 333, 333], missed: expect.closeTo(0.001, 12) });
    expect(sharesOf(stated("0.33", "0.33", "0.33"), "probability")).toMatchObject({ weights: [334, 333, 333] });
  });

  it.each([
    ["three whole per cents that miss by 2 points", ["33", "33", "32"], "percent"],
    ["three per cents with a decimal that miss by 1 point", ["33.0", "33.5", "32.5"], "percent"],
    ["three probabilities that miss by 2 points", ["0.34", "0.34", "0.34"], "probability"],
    ["one decimal, which is no licence to miss by 10 points", ["0.5", "0.3", "0.1"], "probability"],
    ["nothing at all", ["0", "0", "0"], "probability"],
  ] as const)("refuses the sum of %s", (_what, cells, unit) => {
    expect(refusalOf(stated(...cells), unit)).toMatchObject({ reason: "sum", column: null });
  });

  it("says the sum, the whole and what rounding could explain", () => {
    expect(refusalOf(stated("50", "30", "10"), "percent")?.message).toBe("The numbers add up to 90 instead of 100; rounding can explain 1.5 at most.");
    expect(refusalOf(stated("0.50", "0.30", "0.10"), "probability")?.message).toBe("The numbers add up to 0.9 instead of 1; rounding can explain 0.015 at most.");
  });

  it("lets more shares miss by more: half a unit of the last place each", () => {
    const eight = ["13", "13", "13", "13", "13", "13", "13", "13"];
    expect(sharesOf(stated(...eight), "percent")).toMatchObject({ missed: expect.closeTo(0.04, 12) });
    expect(refusalOf(stated(...eight.slice(1), "14"), "percent")).toMatchObject({ reason: "sum" });
    expect(sharesOf(stated("51", "50"), "percent")).toMatchObject({ missed: expect.closeTo(0.01, 12) });
    expect(refusalOf(stated("51", "51"), "percent")).toMatchObject({ reason: "sum" });
  });

  it("refuses fractions in a file of per cents for what they are", () => {
    expect(refusalOf(stated("0.2", "0.3", "0.5"), "percent")).toMatchObject({ reason: "fraction", message: expect.stringContaining("add up to 1 in a file of per cents") });
    expect(refusalOf(stated("0.33", "0.33", "0.33"), "percent")).toMatchObject({ reason: "fraction" });
    expect(refusalOf(stated("2", "3", "5"), "percent")).toMatchObject({ reason: "sum" });
  });

  it("rounds what lies between the steps of 1 per mille and says by how much", () => {
    const result = sharesOf(stated("0.3333", "0.3333", "0.3334"), "probability");
    expect(result).toMatchObject({ weights: [333, 333, 334], missed: 0, rounded: expect.closeTo(0.0006, 12), toZero: 0 });
  });

  it("counts shares that rounding takes to 0, but never raises a 0", () => {
    expect(sharesOf(stated("0.0004", "0.9996", "0"), "probability")).toMatchObject({ weights: [0, 1000, 0], toZero: 1 });
    expect(sharesOf(stated("0.0006", "0.9994", "0"), "probability")).toMatchObject({ weights: [1, 999, 0], toZero: 0 });
  });

  it("gives one scenario what the others leave", () => {
    expect(sharesOf(stated("30", null), "percent")).toMatchObject({ weights: [300, 700], missed: 0, rounded: 0 });
    expect(sharesOf(stated(null, "0.25", "0.25"), "probability")).toMatchObject({ weights: [500, 250, 250] });
    expect(sharesOf(stated("100", null), "percent")).toMatchObject({ weights: [1000, 0] });
    expect(sharesOf(stated("0", null), "percent")).toMatchObject({ weights: [0, 1000] });
    expect(sharesOf(stated("1", null), "percent")).toMatchObject({ weights: [10, 990] });
  });

  it("refuses a fraction, and more than the whole, beside a rest", () => {
    expect(refusalOf(stated("0.3", null), "percent")).toMatchObject({ reason: "fraction" });
    expect(refusalOf(stated("60", "41", null), "percent")).toMatchObject({ reason: "sum", message: "The numbers add up to 101 instead of 100." });
  });

  it("always stores whole shares that sum to 1000, within 1 per mille of what was stated, and keeps every 0", () => {
    const shares = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 8 }).filter((parts) => parts.some((part) => part > 0));
    fc.assert(
      fc.property(shares, (parts) => {
        const total = parts.reduce((a, b) => a + b);
        const probabilities = parts.map((part) => part / total);
        const result = sharesOf(probabilities.map((value) => ({ value, decimals: 17 })), "probability");
        if ("refusal" in result) throw new Error(result.refusal.message);
        expect(result.weights.reduce((a, b) => a + b)).toBe(1000);
        result.weights.forEach((weight, index) => {
          expect(Math.abs(weight - 1000 * (probabilities[index] ?? 0))).toBeLessThan(1);
          if (parts[index] === 0) expect(weight).toBe(0);
        });
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "./distribution";
import { percentNumberText, percentText } from "./percent-text";
import { parseProbabilityText } from "./probability-text";

const share = (permille: number, parts: { rounded?: boolean; meantPermille?: number } = {}) => ({
  kind: "share",
  permille,
  rounded: false,
  meantPermille: null,
  ...parts,
});
const estimate = (...weightsPermille: number[]) => ({ kind: "estimate", weightsPermille, rounded: false });
const ALL_SHARES = Array.from({ length: 1001 }, (_, permille) => permille);

describe("parseProbabilityText(text, k) reads one share", () => {
  it.each([
    ["12", share(120)], ["12,5", share(125)], ["12.5 %", share(125)], [" 57.5\u202F%\n", share(575)], ["12.", share(120)],
    ["100", share(1000)], ["0", share(0)], ["1,000", share(10)], ["143 ‰", share(143)], ["1", share(10)],
    ["1/7", share(143, { rounded: true })], ["1 in 7", share(143, { rounded: true })], ["1 IN 4", share(250)], ["1 of 8", share(125)], ["7/7", share(1000)],
    ["3:2", share(600)], ["3 to 2", share(600)], ["6 to 1 against", share(143, { rounded: true })], ["4:1 against", share(200)], ["evens", share(500)],
  ])("%j", (text, expected) => expect(parseProbabilityText(text, 3)).toEqual(expected));

  it("rounds what is finer than 0.1 % half up and says so", () => {
    expect(parseProbabilityText("12.34", 3)).toEqual(share(123, { rounded: true }));
    expect(parseProbabilityText("12.35", 3)).toEqual(share(124, { rounded: true }));
    expect(parseProbabilityText("4.35", 3)).toEqual(share(44, { rounded: true }));
    expect(parseProbabilityText("12.50", 3)).toEqual(share(125));
  });

  it("takes a bare number between 0 and 1 as per cent and asks whether a probability was meant", () => {
    expect(parseProbabilityText(".5", 3)).toEqual(share(5, { meantPermille: 500 }));
    expect(parseProbabilityText("0,25", 3)).toEqual(share(3, { rounded: true, meantPermille: 250 }));
    expect(parseProbabilityText("0.5 %", 3)).toEqual(share(5));
  });

  it("reads Arabic-Indic and Persian digits, decimal separator and sign", () => {
    expect(parseProbabilityText("٥٧٫٥٪\u061C", 3)).toEqual(share(575));
    expect(parseProbabilityText("۵۷٫۵ ٪", 3)).toEqual(share(575));
    expect(parseProbabilityText("۱/۴", 3)).toEqual(share(250));
  });

  it("reads back every share that is printed, in every digit", () => {
    for (const permille of ALL_SHARES) {
      const inDigits = ["ar-EG", "fa"].map((locale) => new Intl.NumberFormat(locale, { style: "percent", minimumFractionDigits: 1 }).format(permille / 1000));
      for (const printed of [percentText(permille), ...inDigits]) expect(parseProbabilityText(printed, 3)).toEqual(share(permille));
      expect(parseProbabilityText(percentNumberText(permille), 3)).toMatchObject({ kind: "share", permille, rounded: false });
    }
  });
});

describe("parseProbabilityText(text, k) reads a whole estimate", () => {
  it.each([
    ["50/30/20"], ["50 / 30 / 20"], ["50;30;20"], ["50 30 20"], ["50\t30\t20"], ["50\n30\n20\n"], ["50,30,20"], ["50, 30, 20"],
    ["0.5 0.3 0.2"], ["500 300 200"], ["50 % / 30 % / 20 %"], ["50/30/20 %"], ["500‰ 300‰ 200‰"], ["٥٠/٣٠/٢٠"],
  ])("%j", (text) => expect(parseProbabilityText(text, 3)).toEqual(estimate(500, 300, 200)));

  it("takes commas as decimal commas between other separators", () =>
    expect(parseProbabilityText("57,5 31 11,5", 3)).toEqual(estimate(575, 310, 115)));

  it("deals finer numbers out to exactly 1000 and says that it rounded", () => {
    expect(parseProbabilityText("33.33/33.33/33.34", 3)).toEqual({ kind: "estimate", weightsPermille: [333, 333, 334], rounded: true });
    expect(parseProbabilityText("0.3333333333 0.3333333333 0.3333333333", 3)).toEqual({ kind: "estimate", weightsPermille: [334, 333, 333], rounded: true });
  });

  it("previews other sums scaled, and keeps a positive number positive", () => {
    expect(parseProbabilityText("45/27/18", 3)).toEqual({ kind: "scaled", weightsPermille: [500, 300, 200], addUpTo: 90 });
    expect(parseProbabilityText("9000 1 0", 3)).toEqual({ kind: "scaled", weightsPermille: [999, 1, 0], addUpTo: 9001 });
    expect(parseProbabilityText("0.5% 0.3% 0.2%", 3)).toEqual({ kind: "scaled", weightsPermille: [500, 300, 200], addUpTo: 1 });
  });

  it("for two scenarios takes what adds up to 100 as an estimate, else as a fraction or a decimal", () => {
    expect(parseProbabilityText("40/60", 2)).toEqual(estimate(400, 600));
    expect(parseProbabilityText("40,60", 2)).toEqual(estimate(400, 600));
    expect(parseProbabilityText("30/40", 2)).toEqual(share(750));
    expect(parseProbabilityText("12,5", 2)).toEqual(share(125));
    expect(parseProbabilityText("40 50", 2)).toMatchObject({ kind: "scaled", addUpTo: 90 });
  });

  it("reads back every printed estimate of 2 to 8 scenarios", () =>
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 2, maxLength: 8 }), fc.constantFrom(" / ", "; ", "\t", "\n", " "), (parts, separator) => {
        const weights = apportion(1000, parts);
        expect(parseProbabilityText(weights.map((weight) => percentText(weight)).join(separator), weights.length)).toEqual(estimate(...weights));
      }),
    ));
});

describe("parseProbabilityText(text, k) refuses", () => {
  it("nothing: the old value returns", () => expect(["", " \n", "\u200F"].map((text) => parseProbabilityText(text, 3))).toEqual(Array(3).fill({ kind: "empty" })));

  it.each([
    "abc", "-5", "101", "100.1 %", "1001‰", "8/7", "1/0", "0:0", "1e2", "12 %%", "1.2.3", "50/30", "50/30/20/0", "0/0/0", "50 % 300 ‰ 20 %", "NaN", "5 to", "½",
    "9".repeat(500),
  ])("%j", (text) => expect(parseProbabilityText(text, 3)).toEqual({ kind: "invalid" }));

  it("nothing by an exception, and never answers with less or more than 100 %", () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.,:/ %‰;in]{0,30}$/)), fc.integer({ min: 2, max: 8 }), (text, k) => {
        const parsed = parseProbabilityText(text, k);
        if (parsed.kind === "share") expect(parsed.permille >= 0 && parsed.permille <= 1000).toBe(true);
        if (parsed.kind === "estimate" || parsed.kind === "scaled") {
          expect(parsed.weightsPermille).toHaveLength(k);
          expect(parsed.weightsPermille.reduce((total, weight) => total + weight)).toBe(1000);
        }
      }),
      { numRuns: 2000 },
    ));
});

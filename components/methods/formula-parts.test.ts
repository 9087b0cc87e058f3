import { describe, expect, it } from "vitest";
import { REFERENCE_POOLS, POOLS } from "@/lib/core/pools/registry";
import { SCORES } from "@/lib/core/scores/registry";
import { formulaParts, type FormulaPart } from "./formula-parts";
import { MEASURE_FORMULAS } from "./measure-formulas";

const variable = (text: string): FormulaPart => ({ kind: "variable", text });
const upright = (text: string): FormulaPart => ({ kind: "upright", text });

const textOf = (parts: readonly FormulaPart[]): string => parts.map((part) => ("text" in part ? part.text : textOf(part.parts))).join("");

describe("formulaParts(formula)", () => {
  it("sets lowered letters below the line and single letters as variables", () => {
    expect(formulaParts("Σᵢ pᵢₖ / N")).toEqual([
      upright("Σ"),
      { kind: "sub", parts: [variable("i")] },
      upright(" "),
      variable("p"),
      { kind: "sub", parts: [variable("i"), variable("k")] },
      upright(" / "),
      variable("N"),
    ]);
  });

  it("keeps names such as ln upright and raises powers", () => {
    expect(formulaParts("ln x²")).toEqual([upright("ln "), variable("x"), { kind: "sup", parts: [upright("2")] }]);
  });

  it("takes braces for what Unicode cannot lower or raise", () => {
    expect(formulaParts("S_{1/K} 2^(−t/h) m^a")).toEqual([
      variable("S"),
      { kind: "sub", parts: [upright("1/"), variable("K")] },
      upright(" 2"),
      { kind: "sup", parts: [upright("−"), variable("t"), upright("/"), variable("h")] },
      upright(" "),
      variable("m"),
      { kind: "sup", parts: [variable("a")] },
    ]);
  });

  it("lowers all that stands between lowered brackets", () => {
    expect(formulaParts("p₍g₊₁₎ₖ")).toEqual([variable("p"), { kind: "sub", parts: [upright("("), variable("g"), upright("+1)"), variable("k")] }]);
  });

  it("leans Greek letters but not the signs of sum and product, and keeps a bar on its letter", () => {
    expect(formulaParts("ε Σ p̄")).toEqual([variable("ε"), upright(" Σ "), variable("p̄")]);
  });

  it("leaves no lowered or raised letter as it is in any formula of a page", () => {
    const formulas = [...Object.values(POOLS), ...Object.values(REFERENCE_POOLS), ...Object.values(SCORES)].map(({ formula }) => formula);
    for (const formula of [...formulas, ...Object.values(MEASURE_FORMULAS)]) {
      expect(textOf(formulaParts(formula)), formula).not.toMatch(/[\u2070-\u209f\u1d2c-\u1d6a²³¹_^{}₍₎]/u);
    }
  });
});

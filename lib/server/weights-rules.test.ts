import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightsSchema } from "@/lib/contract/estimates";
import { ProblemError } from "./problem";
import { checkWeights } from "./weights-rules";

const SCENARIOS = ["calm", "blows", "war"];

function codeOf(value: unknown): string | null {
  try {
    checkWeights(value, SCENARIOS);
    return null;
  } catch (error) {
    if (error instanceof ProblemError) return error.code;
    throw error;
  }
}

/** Three whole shares that sum to 1000. */
const whole = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })).map(([a, b]) => {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return [low, high - low, 1000 - high];
});

describe("checkWeights(value, scenarioIds)", () => {
  it("accepts every vector of three whole shares that sum to 1000", () => {
    fc.assert(fc.property(whole, (weights) => codeOf(weights) === null));
  });

  it("refuses whatever it is that the contract refuses, and never throws anything but a problem", () => {
    const almost = fc.array(fc.oneof(fc.integer({ min: -5, max: 1005 }), fc.double(), fc.string(), fc.constant(null)), { maxLength: 10 });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), almost, whole), (value) => {
        const accepted = weightsSchema.safeParse(value).success && Array.isArray(value) && value.length === SCENARIOS.length;
        expect(codeOf(value) === null).toBe(accepted);
      }),
    );
  });

  it("says by how much a sum is off", () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 50 }), ([a = 0, b = 0, c = 0], less) => {
        fc.pre(a >= less);
        expect(() => checkWeights([a - less, b, c], SCENARIOS)).toThrow(`${less} per mille are missing`);
      }),
    );
  });

  it("names a scenario that the case does not have", () => {
    expect(codeOf({ calm: 500, peace: 500 })).toBe("unknown_scenario");
    expect(codeOf({ calm: 500, blows: 300, war: 200 })).toBe("invalid_weights");
  });
});

import { describe, expect, it } from "vitest";
import { percentNumberText, percentText } from "./percent-text";

describe("percentText(permille, digits)", () => {
  it("prints one decimal, a narrow no-break space and the sign", () => expect(percentText(575)).toBe("57.5\u202F%"));
  it("prints the ends in full", () => expect([percentText(0), percentText(1000)]).toEqual(["0.0\u202F%", "100.0\u202F%"]));
  it("rounds half up to whole per cents when asked for no decimals", () => expect([percentText(575, 0), percentText(574, 0)]).toEqual(["58\u202F%", "57\u202F%"]));
});

describe("percentNumberText(permille, digits)", () => {
  it("is the same number without the sign", () => expect(percentNumberText(575)).toBe("57.5"));
});

import { describe, expect, it } from "vitest";
import { findUnit } from "./unit";

const PROBABILITIES = [0.2, 0.3, 0.5];
const PER_CENTS = [20, 30, 50];

const times = (count: number, row: readonly number[]) => Array.from({ length: count }, () => row);

describe("findUnit(rows, hasRest)", () => {
  it("finds the unit on which all rows agree", () => {
    expect(findUnit([PROBABILITIES, PROBABILITIES], false)).toBe("probability");
    expect(findUnit([PER_CENTS, [100, 0, 0]], false)).toBe("percent");
  });

  it("follows nine rows against one, and no fewer", () => {
    expect(findUnit([...times(9, PER_CENTS), PROBABILITIES], false)).toBe("percent");
    expect(findUnit([...times(9, PROBABILITIES), PER_CENTS], false)).toBe("probability");
    expect(findUnit([...times(8, PER_CENTS), PROBABILITIES], false)).toBeNull();
  });

  it("asks nothing of rows without shares, and finds nothing where there are no others", () => {
    expect(findUnit([[0, 0, 0], PER_CENTS], false)).toBe("percent");
    expect(findUnit([[0, 0, 0]], false)).toBeNull();
    expect(findUnit([], false)).toBeNull();
  });

  it("takes sums that miss the whole for the nearer one", () => {
    expect(findUnit([[8, 1, 0.5]], false)).toBe("probability");
    expect(findUnit([[9, 1, 0.5]], false)).toBe("percent");
  });

  it("looks at shares above 1 where one scenario gets the rest; 0 and 1 fit both", () => {
    expect(findUnit([[0.3], [0.9]], true)).toBe("probability");
    expect(findUnit([[30], [2]], true)).toBe("percent");
    expect(findUnit([[0], [1]], true)).toBeNull();
    expect(findUnit([[1], [30]], true)).toBe("percent");
  });
});

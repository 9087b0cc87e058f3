import { describe, expect, it } from "vitest";
import { softmaxSteps } from "./softmax";

describe("softmaxSteps(logs)", () => {
  it("sets e to the power of each against the largest, then scales", () =>
    expect(softmaxSteps([Math.log(2), Math.log(8), -Infinity])).toEqual([
      { id: "relative", values: [expect.closeTo(0.25, 12), 1, 0] },
      { id: "pool", values: [expect.closeTo(0.2, 12), expect.closeTo(0.8, 12), 0] },
    ]));
  it("does not depend on how large all are", () => expect(softmaxSteps([-2000, -2000])).toEqual(softmaxSteps([2000, 2000])));
  it("is not defined when all are −Infinity", () => expect(softmaxSteps([-Infinity, -Infinity]).at(-1)).toEqual({ id: "pool", values: [null, null] }));
});

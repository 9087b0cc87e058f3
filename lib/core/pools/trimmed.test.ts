import { describe, expect, it } from "vitest";
import { expectClose } from "../crowd.fixture";
import { ONE_HOT } from "../people.fixture";
import { crowdOf } from "../row-crowd";
import { agreesWithVectors } from "../vectors.fixture";
import { linear } from "./linear";
import { median } from "./median";
import { TRIM_SHARE, trimmed, trimmedSteps } from "./trimmed";

/** Nine people say 20 %, one is certain. */
const ten = crowdOf([[1, 0], ...Array.from({ length: 9 }, () => [0.2, 0.8])]);
const five = crowdOf([[0.9, 0.1, 0], [0.5, 0.3, 0.2], [0.4, 0.4, 0.2], [0.3, 0.5, 0.2], [0.2, 0, 0.8]]);

describe("trimmed(crowd, share)", () => {
  agreesWithVectors("trimmed", 12, (crowd, { trim }) => trimmed(crowd, trim));
  it("leaves a tenth out at each end in the app: one of ten", () => {
    expect(TRIM_SHARE).toBe(0.1);
    expectClose(trimmed(ten, TRIM_SHARE), [0.2, 0.8]);
  });
  it("leaves nobody out of nine, and is the linear pool", () => {
    const nine = crowdOf([[1, 0], ...Array.from({ length: 8 }, () => [0.2, 0.8])]);
    expectClose(trimmed(nine, 0.1), linear(nine));
  });
  it("leaves out by scenario and scales: 1 of 5 at each end", () => expectClose(trimmed(five, 0.2), [0.4, 0.8 / 3, 0.2].map((mean) => mean / (2.6 / 3))));
  it("is the median pool where nobody would be left", () => expectClose(trimmed(five, 0.5), median(crowdOf([[0.4, 0.3, 0.2]]))));
  it("is the linear pool where only zeros are left", () => expect(trimmed(crowdOf(ONE_HOT), 0.34)).toEqual([1 / 3, 1 / 3, 1 / 3]));
  it("is null for nobody", () => expect(trimmed(crowdOf([]), 0.1)).toBeNull());
});

describe("trimmedSteps(crowd, share)", () => {
  it("takes the trimmed means, then scales", () => {
    const steps = trimmedSteps(five, 0.2);
    expect(steps.map(({ id }) => id)).toEqual(["trimmedMean", "pool"]);
    expectClose(steps[0]?.values ?? null, [0.4, 0.8 / 3, 0.2]);
  });
  it("is empty for nobody", () => expect(trimmedSteps(crowdOf([]), 0.1)).toEqual([]));
});

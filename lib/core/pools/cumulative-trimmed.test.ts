import { describe, expect, it } from "vitest";
import { expectClose } from "../crowd.fixture";
import { ONE_HOT } from "../people.fixture";
import { crowdOf } from "../row-crowd";
import { agreesWithVectors } from "../vectors.fixture";
import { cumulativeTrimmed, cumulativeTrimmedSteps } from "./cumulative-trimmed";

const five = crowdOf([[0.9, 0.1, 0], [0.5, 0.3, 0.2], [0.4, 0.4, 0.2], [0.3, 0.5, 0.2], [0.2, 0, 0.8]]);

describe("cumulativeTrimmed(crowd, share)", () => {
  agreesWithVectors("cumulativeTrimmed", 12, (crowd, { trim }) => cumulativeTrimmed(crowd, trim));
  it("needs no scaling: 1 of 5 at each end", () => expectClose(cumulativeTrimmed(five, 0.2), [0.4, 0.4, 0.2]));
  it("is the cumulative median where nobody would be left", () => expect(cumulativeTrimmed(crowdOf(ONE_HOT), 0.5)).toEqual([0, 1, 0]));
  it("is null for nobody", () => expect(cumulativeTrimmed(crowdOf([]), 0.1)).toBeNull());
});

describe("cumulativeTrimmedSteps(crowd, share)", () => {
  it("takes trimmed means of the cumulative shares, 1 for the top rung, then the differences", () => {
    const steps = cumulativeTrimmedSteps(five, 0.2);
    expect(steps.map(({ id }) => id)).toEqual(["cumulativeTrimmedMean", "pool"]);
    expectClose(steps[0]?.values ?? null, [0.4, 0.8, 1]);
  });
  it("is empty for nobody", () => expect(cumulativeTrimmedSteps(crowdOf([]), 0.1)).toEqual([]));
});

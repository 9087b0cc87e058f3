import { describe, expect, it } from "vitest";
import { expectClose } from "../crowd.fixture";
import { crowdOf } from "../row-crowd";
import { agreesWithVectors } from "../vectors.fixture";
import { log, LOG_EPSILON, logSteps } from "./log";

const opposed = crowdOf([[1, 0], [0, 1]]);
const two = crowdOf([[1, 0], [0.5, 0.5]]);

describe("log(crowd, epsilon)", () => {
  agreesWithVectors("log", 12, (crowd, { eps }) => log(crowd, eps));
  it("has a floor of 0.005 in the app, so that nobody vetoes a scenario", () => {
    expect(LOG_EPSILON).toBe(0.005);
    expectClose(log(crowdOf([[1, 0]]), LOG_EPSILON), [0.995, 0.005]);
  });
  it("keeps the odds people agree on: 4 to 1 and 1 to 1 make 2 to 1", () => expectClose(log(crowdOf([[0.8, 0.2], [0.5, 0.5]]), 0), [2 / 3, 1 / 3]));
  it("weighs the logarithms of weighted people", () => expectClose(log(crowdOf([[0.8, 0.2], [0.5, 0.5]], [3, 3]), 0), [2 / 3, 1 / 3]));
  it("lets a zero veto its scenario without a floor", () => expect(log(two, 0)).toEqual([1, 0]));
  it("is null when every scenario is vetoed", () => expect(log(opposed, 0)).toBeNull());
  it("is even between opposites with a floor", () => expect(log(opposed, 0.005)).toEqual([0.5, 0.5]));
  it("is defined where shares are too small to multiply", () => expect(log(crowdOf([[1e-320, 1e-320, 1], [1e-320, 1, 1e-320], [1, 1e-320, 1e-320]]), 0)).toEqual([1 / 3, 1 / 3, 1 / 3]));
  it("is null for nobody", () => expect(log(crowdOf([]), 0.005)).toBeNull());
});

describe("logSteps(crowd, epsilon)", () => {
  it("takes mean logarithms, sets them against the likeliest scenario, scales", () => {
    const steps = logSteps(two, 0.1);
    expect(steps.map(({ id }) => id)).toEqual(["meanLog", "relative", "pool"]);
    expectClose(steps.flatMap(({ values }) => values), [Math.log(0.45) / 2, Math.log(0.05) / 2, 1, 1 / 3, 0.75, 0.25]);
  });
  it("says nothing for a mean logarithm of −Infinity", () => expect(logSteps(two, 0)[0]?.values).toEqual([Math.log(0.5) / 2, null]));
  it("is empty for nobody", () => expect(logSteps(crowdOf([]), 0.005)).toEqual([]));
});

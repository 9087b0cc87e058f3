import { describe, expect, it } from "vitest";
import { expectClose } from "../crowd.fixture";
import { crowdOf } from "../row-crowd";
import { agreesWithVectors } from "../vectors.fixture";
import { log } from "./log";
import { neymanFactor } from "./neyman-factor";
import { neymanLog, neymanLogSteps } from "./neyman-log";

const two = crowdOf([[0.8, 0.2], [0.5, 0.5]]);
const d = neymanFactor(2);

describe("neymanLog(crowd, epsilon, prior)", () => {
  agreesWithVectors("neymanLog", 5, (crowd, { eps, prior }) => neymanLog(crowd, eps, prior && Object.freeze(prior)));
  it("raises the log pool's odds by the factor for two people", () => expectClose(neymanLog(two, 0), [2 ** d / (1 + 2 ** d), 1 / (1 + 2 ** d)]));
  it("pushes away from the prior: odds of 4 to 1 against prior odds of 4 to 1 stay", () =>
    expectClose(neymanLog(crowdOf([[0.8, 0.2], [0.8, 0.2]]), 0, [0.8, 0.2]), [0.8, 0.2]));
  it("is the log pool for one person", () => {
    const one = crowdOf([[0.62, 0.28, 0.1]]);
    expectClose(neymanLog(one, 0.001), log(one, 0.001));
  });
  it("is null when every scenario is vetoed, and for nobody", () =>
    expect([neymanLog(crowdOf([[1, 0], [0, 1]]), 0), neymanLog(crowdOf([]), 0.001)]).toEqual([null, null]));
  it.each([[[1, 0]], [[0.5]], [[0.5, 0.25, 0.25]], [[NaN, 0.5]]])("refuses the prior %j for two scenarios", (prior) =>
    expect(() => neymanLog(two, 0.001, prior)).toThrow(new RangeError("neymanLog: the prior must be above 0 for each scenario")));
});

describe("neymanLogSteps(crowd, epsilon, prior)", () => {
  it("takes mean logarithms, pushes them, sets them against the likeliest scenario, scales", () => {
    const steps = neymanLogSteps(two, 0);
    expect(steps.map(({ id }) => id)).toEqual(["meanLog", "pushed", "relative", "pool"]);
    const [first, second] = [Math.log(0.4) / 2, Math.log(0.1) / 2];
    const pushed = [first, second].map((mean) => -Math.log(2) + d * (mean + Math.log(2)));
    expectClose(steps.slice(0, 3).flatMap(({ values }) => values), [first, second, ...pushed, 1, 2 ** -d]);
  });
  it("is empty for nobody", () => expect(neymanLogSteps(crowdOf([]), 0.001)).toEqual([]));
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectClose } from "../crowd.fixture";
import { people, rowsOf } from "../people.fixture";
import { crowdOf } from "../row-crowd";
import { agreesWithVectors } from "../vectors.fixture";
import { log } from "./log";
import { EXTREMISED_EPSILON, EXTREMISING, logExtremised, logExtremisedSteps } from "./log-extremised";

const two = crowdOf([[0.8, 0.2], [0.5, 0.5]]);

describe("logExtremised(crowd, a, epsilon)", () => {
  agreesWithVectors("logExtremised", 8, (crowd, { a, eps }) => logExtremised(crowd, a, eps));
  it("raises the log pool's odds to the power: 2 to 1 squared is 4 to 1", () => expectClose(logExtremised(two, 2, 0), [0.8, 0.2]));
  it("is the log pool for a = 1", () =>
    fc.assert(
      fc.property(people, ({ estimates }) => {
        const crowd = crowdOf(rowsOf(estimates));
        expectClose(logExtremised(crowd, 1, 0.005), log(crowd, 0.005));
      }),
    ));
  it("is certain for a large a, and still a distribution", () => expectClose(logExtremised(two, 5000, 0), [1, 0]));
  it("runs with a = 1.5 and a floor of 0.001 in the app", () => expect([EXTREMISING, EXTREMISED_EPSILON]).toEqual([1.5, 0.001]));
  it("is null when every scenario is vetoed", () => expect(logExtremised(crowdOf([[1, 0], [0, 1]]), 1.5, 0)).toBeNull());
  it("is null for nobody", () => expect(logExtremised(crowdOf([]), 1.5, 0.001)).toBeNull());
});

describe("logExtremisedSteps(crowd, a, epsilon)", () => {
  it("takes mean logarithms, stretches them, sets them against the likeliest scenario, scales", () => {
    const steps = logExtremisedSteps(two, 2, 0);
    expect(steps.map(({ id }) => id)).toEqual(["meanLog", "stretched", "relative", "pool"]);
    expectClose(steps.flatMap(({ values }) => values), [Math.log(0.4) / 2, Math.log(0.1) / 2, Math.log(0.4), Math.log(0.1), 1, 0.25, 0.8, 0.2]);
  });
  it("is empty for nobody", () => expect(logExtremisedSteps(crowdOf([]), 1.5, 0.001)).toEqual([]));
});

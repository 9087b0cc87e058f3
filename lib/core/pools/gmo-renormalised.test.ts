import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectClose } from "../crowd.fixture";
import { crowdOf } from "../row-crowd";
import { agreesWithVectors } from "../vectors.fixture";
import { gmoRenormalised, gmoRenormalisedSteps } from "./gmo-renormalised";
import { log } from "./log";

const two = crowdOf([[0.5, 0.25, 0.25], [0.8, 0.1, 0.1]]);
const eachAlone = [2 / 3, 1 / (1 + 3 ** 1.5), 1 / (1 + 3 ** 1.5)];
const whole = 2 / 3 + 2 / (1 + 3 ** 1.5);

describe("gmoRenormalised(crowd, epsilon)", () => {
  agreesWithVectors("gmoRenormalised", 4, (crowd, { eps }) => gmoRenormalised(crowd, eps));
  it("pools the odds of each scenario against the rest: 1 and 4 make 2", () => expectClose(gmoRenormalised(two, 0), eachAlone.map((alone) => alone / whole)));
  it("is the log pool for two scenarios, vetoes and certainties included", () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(0, 1000), fc.nat(1000)), { minLength: 1, maxLength: 8 }), fc.constantFrom(0, 0.001), (permille, epsilon) => {
        const crowd = crowdOf(permille.map((weight) => [weight / 1000, (1000 - weight) / 1000]));
        expectClose(gmoRenormalised(crowd, epsilon), log(crowd, epsilon), 1e-9);
      }),
    ));
  it("lets a zero veto its scenario even against a certainty", () => expect(gmoRenormalised(crowdOf([[1, 0, 0], [0, 0.5, 0.5]]), 0)).toBeNull());
  it("lets a certainty stand where nobody vetoes it", () => expect(gmoRenormalised(crowdOf([[1, 0, 0], [0.4, 0.3, 0.3]]), 0)).toEqual([1, 0, 0]));
  it("is null for nobody", () => expect(gmoRenormalised(crowdOf([]), 0.001)).toBeNull());
});

describe("gmoRenormalisedSteps(crowd, epsilon)", () => {
  it("takes mean log odds, makes each a probability of its own, scales", () => {
    const steps = gmoRenormalisedSteps(two, 0);
    expect(steps.map(({ id }) => id)).toEqual(["meanLogOdds", "eachAlone", "pool"]);
    expectClose(steps[0]?.values ?? null, [Math.log(2), -1.5 * Math.log(3), -1.5 * Math.log(3)]);
    expectClose(steps[1]?.values ?? null, eachAlone);
  });
  it("is empty for nobody", () => expect(gmoRenormalisedSteps(crowdOf([]), 0.001)).toEqual([]));
});

import { describe, expect, it } from "vitest";
import { expectClose } from "../crowd.fixture";
import { crowdOf } from "../row-crowd";
import { agreesWithVectors } from "../vectors.fixture";
import { standardErrorLinear } from "./standard-error-linear";

describe("standardErrorLinear(crowd)", () => {
  agreesWithVectors("standardErrorLinear", 4, standardErrorLinear);
  it("is half the gap for two people", () => expectClose(standardErrorLinear(crowdOf([[0.8, 0.2], [0.4, 0.6]])), [0.2, 0.2]));
  it("is nothing for people who say the same, however many", () =>
    expectClose(standardErrorLinear(crowdOf(Array.from({ length: 7 }, () => [0.1, 0.2, 0.7]))), [0, 0, 0], 1e-16));
  it("is null for one person and for nobody", () => expect([standardErrorLinear(crowdOf([[0.5, 0.5]])), standardErrorLinear(crowdOf([]))]).toEqual([null, null]));
});

import { describe, expect, it } from "vitest";
import { expectClose } from "../crowd.fixture";
import { linear } from "../pools/linear";
import { crowdOf } from "../row-crowd";
import { recencyWeightsMetaculus } from "./recency-weights-metaculus";

describe("recencyWeightsMetaculus(n)", () => {
  it("are the published weights of three and of seven, oldest first", () => {
    expectClose(recencyWeightsMetaculus(3), [0.480921700203, 0.727721218901, 1], 1e-9);
    expectClose(recencyWeightsMetaculus(7), [0.192867604781, 0.291843450563, 0.401037434367, 0.524268505374, 0.663860439173, 0.821797250468, 1], 1e-9);
  });
  it("are alike for two or fewer", () => expect([0, 1, 2].map(recencyWeightsMetaculus)).toEqual([[], [1], [1, 1]]));
  it("make the published linear pool of four people", () =>
    expectClose(linear(crowdOf([[0.2, 0.8], [0.3, 0.7], [0.5, 0.5], [0.4, 0.6]], recencyWeightsMetaculus(4))), [0.380387383505, 0.619612616495], 1e-9));
});

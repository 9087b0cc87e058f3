import { describe, expect, it } from "vitest";
import { expectClose } from "../crowd.fixture";
import { SEED7 } from "../people.fixture";
import { crowdOf } from "../row-crowd";
import { dirichletPosterior } from "./dirichlet-posterior";

const uniform = Object.freeze([1 / 3, 1 / 3, 1 / 3]);

describe("dirichletPosterior(crowd, { pseudoCount, prior, level })", () => {
  it("is the published posterior of set A", () => {
    const posterior = dirichletPosterior(crowdOf(SEED7), { pseudoCount: 1, prior: uniform, level: 0.9 });
    expectClose(posterior?.alpha ?? null, [3.23333333333, 2.63333333333, 2.13333333333], 1e-9);
    expectClose(posterior?.mean ?? null, [0.404166666667, 0.329166666667, 0.266666666667], 1e-9);
    expectClose(posterior?.lower ?? null, [0.149532681488, 0.0984122374821, 0.062005691579], 1e-9);
    expectClose(posterior?.upper ?? null, [0.687582469037, 0.611015925852, 0.540648352301], 1e-9);
  });
  it("counts each person as so many observations", () =>
    expectClose(dirichletPosterior(crowdOf([[0.75, 0.25], [0.25, 0.75], [1, 0]]), { pseudoCount: 5, prior: [1, 2], level: 0.9 })?.alpha ?? null, [11, 7]));
  it("is the interval of the uniform distribution where α is 1 and 1", () => {
    const posterior = dirichletPosterior(crowdOf([[0.5, 0.5]]), { pseudoCount: 1, prior: [0.5, 0.5], level: 0.5 });
    expectClose([...(posterior?.lower ?? []), ...(posterior?.upper ?? [])], [0.25, 0.25, 0.75, 0.75]);
  });
  it("is null for nobody", () => expect(dirichletPosterior(crowdOf([]), { pseudoCount: 1, prior: [], level: 0.9 })).toBeNull());
  it.each([[[1]], [[0, 1]]])("refuses the prior %j where everybody is certain of the other scenario", (prior) =>
    expect(() => dirichletPosterior(crowdOf([[0, 1]]), { pseudoCount: 1, prior, level: 0.9 })).toThrow(RangeError));
});

import fc from "fast-check";
import { WHOLE_PERMILLE } from "./whole";
import { weightsPermille, type WeightsPermille } from "./weights-permille";

const frozen = (rows: number[][]): readonly (readonly number[])[] => Object.freeze(rows.map((row) => Object.freeze(row)));

/** Sets of the reference vectors, by their names there. Frozen: who changes his input fails. */
export const SEED7 = frozen([[0.6, 0.3, 0.1], [0.5, 0.35, 0.15], [0.7, 0.25, 0.05], [0.3, 0.5, 0.2], [0.2, 0.4, 0.4], [0.55, 0.35, 0.1], [0.05, 0.15, 0.8]]);
export const ZEROS = frozen([[0.7, 0.3, 0], [0.5, 0.4, 0.1], [1, 0, 0], [0.6, 0.2, 0.2]]);
export const ONE_HOT = frozen([[1, 0, 0], [0, 1, 0], [0, 0, 1]]);
export const SINGLE = frozen([[0.62, 0.28, 0.1]]);
export const BINARY = frozen([[0.1, 0.9], [0.2, 0.8], [0.4, 0.6], [0.5, 0.5]]);
export const IDENTICAL = frozen([[0.5, 0.3, 0.2], [0.5, 0.3, 0.2], [0.5, 0.3, 0.2], [0.5, 0.3, 0.2]]);

/** Any estimate of `k` scenarios; every fourth is certain of one. */
function estimate(k: number): fc.Arbitrary<WeightsPermille> {
  const certain = fc.nat({ max: k - 1 }).map((sure) => Array.from({ length: k }, (_, scenario) => (scenario === sure ? WHOLE_PERMILLE : 0)));
  const spread = fc.array(fc.nat({ max: WHOLE_PERMILLE }), { minLength: k - 1, maxLength: k - 1 }).map((marks) => {
    const cuts = [0, ...marks.toSorted((a, b) => a - b), WHOLE_PERMILLE];
    return cuts.slice(1).map((cut, scenario) => cut - (cuts[scenario] ?? NaN));
  });
  return fc.oneof({ arbitrary: spread, weight: 3 }, { arbitrary: certain, weight: 1 }).map(weightsPermille);
}

/** One to fifteen people, 2 to 8 scenarios, some saying the same, and a scenario that happened. */
export const people = fc.integer({ min: 2, max: 8 }).chain((k) =>
  fc.record({
    k: fc.constant(k),
    outcome: fc.nat({ max: k - 1 }),
    estimates: fc.tuple(fc.array(estimate(k), { minLength: 1, maxLength: 10 }), fc.nat({ max: 5 })).map(([one, again]) => [...one, ...one.slice(0, again)]),
  }),
);

/** The same estimates as probabilities. */
export const rowsOf = (estimates: readonly WeightsPermille[]): readonly (readonly number[])[] =>
  frozen(estimates.map((weights) => weights.map((weight) => weight / WHOLE_PERMILLE)));

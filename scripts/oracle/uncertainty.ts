import * as z from "zod";
import { dirichletPosterior } from "@/lib/core/uncertainty/dirichlet-posterior";
import { dirichletPrecision } from "@/lib/core/uncertainty/dirichlet-precision";
import { popVariance } from "@/lib/core/uncertainty/pop-variance";
import { standardErrorLinear } from "@/lib/core/uncertainty/standard-error-linear";
import { positive } from "./fields";
import { crowdFunction, type OracleFunction } from "./oracle-function";

/** The level of the intervals in the vectors. */
const LEVEL = 0.9;

const posterior = crowdFunction(
  ({ k }) => ({ pseudoCount: positive, prior: z.array(positive).refine((prior) => prior.length === k, { error: `must have ${k} entries, one per scenario` }) }),
  ({ crowd }, input) => dirichletPosterior(crowd, { ...input, level: LEVEL }),
);

/** How sure a pool is, by `fn`. */
export const UNCERTAINTY_FUNCTIONS: Readonly<Record<string, OracleFunction>> = {
  popVariance: crowdFunction(() => ({}), ({ crowd }) => popVariance(crowd)),
  standardErrorLinear: crowdFunction(() => ({}), ({ crowd }) => standardErrorLinear(crowd)),
  dirichletPrecisionMoment: crowdFunction(() => ({}), ({ crowd }) => dirichletPrecision(crowd)),
  dirichletPosterior: posterior,
};

import { DISAGREEMENT_FUNCTIONS } from "./disagreement";
import type { OracleFunction } from "./oracle-function";
import { POOL_FUNCTIONS } from "./pools";
import { RESAMPLING_FUNCTIONS } from "./resampling";
import { SCORE_FUNCTIONS } from "./scores";
import { SCORE_OVER_TIME_FUNCTIONS } from "./scores-over-time";
import { TREE_FUNCTIONS } from "./trees";
import { UNCERTAINTY_FUNCTIONS } from "./uncertainty";
import { WEIGHT_FUNCTIONS } from "./weights";

/** Every function that the oracle answers, by its `fn`. */
export const FUNCTIONS: ReadonlyMap<string, OracleFunction> = new Map(
  [
    POOL_FUNCTIONS, WEIGHT_FUNCTIONS, UNCERTAINTY_FUNCTIONS, RESAMPLING_FUNCTIONS, DISAGREEMENT_FUNCTIONS, SCORE_FUNCTIONS, SCORE_OVER_TIME_FUNCTIONS, TREE_FUNCTIONS,
  ].flatMap((group) => Object.entries(group)),
);

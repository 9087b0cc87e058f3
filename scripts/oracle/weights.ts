import * as z from "zod";
import { effectiveN } from "@/lib/core/weights/effective-n";
import { halfLifeWeights } from "@/lib/core/weights/half-life-weights";
import { recencyWeightsMetaculus } from "@/lib/core/weights/recency-weights-metaculus";
import { count, positive, weights } from "./fields";
import { fieldFunction, type OracleFunction } from "./oracle-function";

/** How much people count, by the `fn` of the rule. */
export const WEIGHT_FUNCTIONS: Readonly<Record<string, OracleFunction>> = {
  effectiveN: fieldFunction({ weights }, (input) => effectiveN(input.weights)),
  recencyWeightsMetaculus: fieldFunction({ n: count }, ({ n }) => recencyWeightsMetaculus(n)),
  halfLifeWeights: fieldFunction(
    { agesDays: z.array(z.number().min(0)).min(1), halfLifeDays: positive },
    ({ agesDays, halfLifeDays }) => halfLifeWeights(agesDays, halfLifeDays),
  ),
};

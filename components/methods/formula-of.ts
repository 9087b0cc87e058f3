import { SCORE_METHODS, type WorkedMethodId } from "@/lib/contract/methods";
import { POOLS, REFERENCE_POOLS } from "@/lib/core/pools/registry";
import { SCORES } from "@/lib/core/scores/registry";
import { MEASURE_FORMULAS, type MeasureId } from "./measure-formulas";

type MethodFormula = { formula: string; /** The constants that ran, by their name in the formula. */ settings: Readonly<Record<string, number>> };

const isMeasure = (id: WorkedMethodId): id is MeasureId => Object.hasOwn(MEASURE_FORMULAS, id);

const REGISTERED: Readonly<Record<Exclude<WorkedMethodId, MeasureId>, { formula: string; settings?: Readonly<Record<string, number>> }>> = {
  ...POOLS,
  ...REFERENCE_POOLS,
  [SCORE_METHODS.brier]: SCORES.brier,
  [SCORE_METHODS.log]: SCORES.log,
  [SCORE_METHODS.spherical]: SCORES.spherical,
  [SCORE_METHODS.baseline]: SCORES.baseline,
  [SCORE_METHODS.rps]: SCORES.rps,
  [SCORE_METHODS.gjpOrdered]: SCORES.gjpOrdered,
  [SCORE_METHODS.orderedLog]: SCORES.orderedLog,
};

/** The formula of a method as it runs. */
export function formulaOf(id: WorkedMethodId): MethodFormula {
  if (isMeasure(id)) return { formula: MEASURE_FORMULAS[id], settings: {} };
  const { formula, settings = {} } = REGISTERED[id];
  return { formula, settings };
}

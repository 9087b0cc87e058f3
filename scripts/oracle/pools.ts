import { cumulativeMedian } from "@/lib/core/pools/cumulative-median";
import { cumulativeTrimmed } from "@/lib/core/pools/cumulative-trimmed";
import { gmoRenormalised } from "@/lib/core/pools/gmo-renormalised";
import { linear } from "@/lib/core/pools/linear";
import { log } from "@/lib/core/pools/log";
import { logExtremised } from "@/lib/core/pools/log-extremised";
import { median } from "@/lib/core/pools/median";
import { medianMetaculus } from "@/lib/core/pools/median-metaculus";
import { neymanFactor } from "@/lib/core/pools/neyman-factor";
import { neymanLinear } from "@/lib/core/pools/neyman-linear";
import { neymanLog } from "@/lib/core/pools/neyman-log";
import { powerTransform } from "@/lib/core/pools/power-transform";
import { trimmed } from "@/lib/core/pools/trimmed";
import { count, distributionOf, epsilon, positive, trim } from "./fields";
import { crowdFunction, distributionFunction, fieldFunction, weightedFunction, type OracleFunction } from "./oracle-function";

const linearPool = weightedFunction(() => ({}), ({ crowd }) => linear(crowd));
const medianPool = weightedFunction(() => ({}), ({ crowd }) => median(crowd));
const logPool = weightedFunction(({ k }) => ({ eps: epsilon(k) }), ({ crowd }, { eps }) => log(crowd, eps));

/** Pools and what belongs to them, by their `fn`. */
export const POOL_FUNCTIONS: Readonly<Record<string, OracleFunction>> = {
  linear: linearPool,
  weightedLinear: linearPool,
  median: medianPool,
  weightedMedian: medianPool,
  log: logPool,
  weightedLog: logPool,
  cumulativeMedian: weightedFunction(() => ({}), ({ crowd }) => cumulativeMedian(crowd)),
  trimmed: crowdFunction(() => ({ trim }), ({ crowd }, input) => trimmed(crowd, input.trim)),
  cumulativeTrimmed: crowdFunction(() => ({ trim }), ({ crowd }, input) => cumulativeTrimmed(crowd, input.trim)),
  gmoRenormalised: weightedFunction(({ k }) => ({ eps: epsilon(k) }), ({ crowd }, { eps }) => gmoRenormalised(crowd, eps)),
  logExtremised: weightedFunction(({ k }) => ({ eps: epsilon(k), a: positive }), ({ crowd }, { eps, a }) => logExtremised(crowd, a, eps)),
  medianMetaculus: weightedFunction(({ k }) => ({ eps: epsilon(k) }), ({ crowd }, { eps }) => medianMetaculus(crowd, eps)),
  neymanLog: weightedFunction(
    ({ k }) => ({ eps: epsilon(k), prior: distributionOf(k).optional() }),
    ({ crowd }, { eps, prior }) => neymanLog(crowd, eps, prior),
  ),
  neymanLinear: weightedFunction(() => ({}), ({ crowd }) => neymanLinear(crowd)),
  powerTransform: distributionFunction(() => ({ a: positive }), (p, { a }) => powerTransform(p, a)),
  neymanFactor: fieldFunction({ n: count }, ({ n }) => neymanFactor(n)),
};

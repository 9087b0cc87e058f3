import * as z from "zod";
import { ambiguityBrier, type Ambiguity } from "@/lib/core/scores/ambiguity-brier";
import { ambiguityLog } from "@/lib/core/scores/ambiguity-log";
import { baselineMetaculus } from "@/lib/core/scores/baseline-metaculus";
import { brier } from "@/lib/core/scores/brier";
import { gjpOrdered } from "@/lib/core/scores/gjp-ordered";
import { log } from "@/lib/core/scores/log";
import { murphyBinary } from "@/lib/core/scores/murphy-binary";
import { orderedLog } from "@/lib/core/scores/ordered-log";
import { peerMetaculus } from "@/lib/core/scores/peer-metaculus";
import { rps } from "@/lib/core/scores/rps";
import { rpsNormalised } from "@/lib/core/scores/rps-normalised";
import { spherical } from "@/lib/core/scores/spherical";
import type { Answer } from "./answer";
import { epsilon, outcome, probability } from "./fields";
import { crowdFunction, distributionFunction, fieldFunction, weightedFunction, type OracleFunction } from "./oracle-function";

const scoreFunction = (score: (p: readonly number[], y: number) => Answer): OracleFunction =>
  distributionFunction((k) => ({ y: outcome(k) }), (p, { y }) => score(p, y));

const allScores = (p: readonly number[], y: number): Answer => ({
  brier: brier(p, y),
  log: log(p, y),
  spherical: spherical(p, y),
  rps: rps(p, y),
  rpsNormalised: rpsNormalised(p, y),
  gjpOrdered: gjpOrdered(p, y),
});

const ambiguityOf = ({ pool, meanIndividual, diversity }: Ambiguity): Answer => ({ pool, mean_individual: meanIndividual, diversity });

const statements = {
  f: z.array(probability).min(1),
  o: z.array(z.union([z.literal(0), z.literal(1)], { error: "must be 0 or 1" })),
  bins: z.int().min(1).max(1000),
};

const murphy = fieldFunction(statements, ({ f, o, bins }) => {
  if (o.length !== f.length) throw new RangeError(`o must have ${f.length} entries, one for each of f.`);
  const found = murphyBinary(f.map((said, index) => ({ said, cameTrue: o[index] === 1, count: 1 })), bins);
  return {
    brier: found.brier,
    reliability: found.reliability,
    resolution: found.resolution,
    uncertainty: found.uncertainty,
    within_var: found.withinVariance,
    within_cov: found.withinCovariance,
    bins: found.bins.map(({ index, count, said, cameTrue }) => [index, count, said, cameTrue]),
  };
});

/** How good a forecast was, by `fn`. */
export const SCORE_FUNCTIONS: Readonly<Record<string, OracleFunction>> = {
  scores: scoreFunction(allScores),
  brier: scoreFunction(brier),
  rps: scoreFunction(rps),
  gjpOrdered: scoreFunction(gjpOrdered),
  orderedLog: scoreFunction(orderedLog),
  baselineMetaculus: scoreFunction(baselineMetaculus),
  peerMetaculus: crowdFunction(({ k }) => ({ y: outcome(k) }), (people, { y }) => peerMetaculus(people.rows, y)),
  ambiguityBrier: weightedFunction(({ k }) => ({ y: outcome(k) }), ({ crowd }, { y }) => ambiguityOf(ambiguityBrier(crowd, y))),
  ambiguityLog: weightedFunction(
    ({ k }) => ({ y: outcome(k), eps: epsilon(k) }),
    ({ crowd }, { y, eps }) => {
      const found = ambiguityLog(crowd, y, eps);
      return found && ambiguityOf(found);
    },
  ),
  murphyBinary: murphy,
};

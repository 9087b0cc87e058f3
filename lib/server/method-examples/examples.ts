import type { WorkedMethod } from "@/lib/contract/method-example";
import { SCORE_METHODS, type WorkedMethodId } from "@/lib/contract/methods";
import type { ScoreId } from "@/lib/contract/scores";
import { POOLS, REFERENCE_POOLS } from "@/lib/core/pools/registry";
import { SCORES } from "@/lib/core/scores/registry";
import type { Person } from "../person";
import { bootstrapExample, dirichletExample, leaveOneOutExample, standardErrorExample } from "./certainty-examples";
import { campsExample, consensusExample, distanceExample, jsdExample, severityExample } from "./difference-examples";
import { peerExample, timeAveragedExample } from "./made-up-examples";
import { calibrationExample, diversityExample, skillExample } from "./outcome-examples";
import { poolExample } from "./pool-example";
import { roundsExample } from "./rounds-example";
import { scoreExample } from "./score-example";
import type { Example, ResolvedSubject } from "./subject";

/** What a method's example needs, and how it is worked out. */
export type MethodWork = { ordered: boolean } & (
  | { needs: "people"; example: Example }
  | { needs: "outcome"; example: Example<ResolvedSubject> }
  /** Every revision of a round; only published crowds show theirs. */
  | { needs: "revisions"; example: (revisions: readonly Person[]) => WorkedMethod | null }
  | { needs: "nobody"; example: () => WorkedMethod }
);

const people = (example: Example, ordered = false): MethodWork => ({ needs: "people", ordered, example });
const outcome = (example: Example<ResolvedSubject>, ordered = false): MethodWork => ({ needs: "outcome", ordered, example });
const madeUp = (example: () => WorkedMethod): MethodWork => ({ needs: "nobody", ordered: false, example });

const pool = (id: keyof typeof ALL_POOLS) => people(poolExample(ALL_POOLS[id]), ALL_POOLS[id].orderedOnly);
const score = (id: ScoreId) => outcome(scoreExample(id), SCORES[id].orderedOnly);

const ALL_POOLS = { ...POOLS, ...REFERENCE_POOLS };

/** How each method with a page is shown at work. */
export const METHOD_WORK: Readonly<Record<WorkedMethodId, MethodWork>> = {
  linear: pool("linear"),
  log: pool("log"),
  median: pool("median"),
  cumulativeMedian: pool("cumulativeMedian"),
  trimmed: pool("trimmed"),
  logExtremised: pool("logExtremised"),
  halfLife: pool("halfLife"),
  cumulativeTrimmed: pool("cumulativeTrimmed"),
  gmoRenormalised: pool("gmoRenormalised"),
  powerTransform: pool("powerTransform"),
  neymanLog: pool("neymanLog"),
  neymanLinear: pool("neymanLinear"),
  medianMetaculus: pool("medianMetaculus"),
  standardError: people(standardErrorExample),
  bootstrap: people(bootstrapExample),
  dirichlet: people(dirichletExample),
  leaveOneOut: people(leaveOneOutExample),
  jsd: people(jsdExample),
  distance: people(distanceExample),
  severity: people(severityExample, true),
  camps: people(campsExample, true),
  consensus: people(consensusExample, true),
  roundStability: { needs: "revisions", ordered: false, example: roundsExample },
  [SCORE_METHODS.brier]: score("brier"),
  [SCORE_METHODS.log]: score("log"),
  [SCORE_METHODS.spherical]: score("spherical"),
  [SCORE_METHODS.baseline]: score("baseline"),
  [SCORE_METHODS.rps]: score("rps"),
  [SCORE_METHODS.gjpOrdered]: score("gjpOrdered"),
  [SCORE_METHODS.orderedLog]: score("orderedLog"),
  skill: outcome(skillExample),
  peer: madeUp(peerExample),
  diversity: outcome(diversityExample),
  calibration: outcome(calibrationExample),
  timeAveraged: madeUp(timeAveragedExample),
};

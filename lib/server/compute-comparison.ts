import { comparisonSchema, type PoolId } from "@/lib/contract/comparison";
import { bootstrapBand } from "@/lib/core/bootstrap";
import { LOG_EPSILON } from "@/lib/core/pools/log";
import { linearStandsIn } from "@/lib/core/pools/median";
import { POOLS } from "@/lib/core/pools/registry";
import { crowdOf } from "@/lib/core/row-crowd";
import { fingerprintsOf } from "./fingerprints";
import { disagreementOf } from "./measures/disagreement";
import { crowdsOf, poolIdsOf, poolsOf, type Crowds } from "./measures/pools";
import { rowsOf } from "./measures/rows";
import { sensitivityOf } from "./measures/sensitivity";
import { teamsOf } from "./measures/teams";
import { uncertaintyOf } from "./measures/uncertainty";
import { ProblemError } from "./problem";
import type { Released } from "./released";
import type { SharedComparison } from "./shared-comparison";

/** A fixed seed, so that the same people give the same band. */
export const BAND = { seed: 20_240_119, resamples: 1_000, level: 0.9 };

/** What leaves the server of a comparison, but for people and what is about the reader: checked once, served often. */
const sharedSchema = comparisonSchema.omit({ people: true, mine: true });

/** The spread of the chosen pool alone: a thousand resamples are the dearest part of a comparison. */
function bandOf({ asked, query }: Released, crowds: Crowds) {
  const { pool, weighting } = POOLS[query.pool];
  return bootstrapBand(weighting === "half-life" && crowds["half-life"] ? crowds["half-life"] : crowdOf(rowsOf(asked.people)), pool, BAND);
}

/** @throws `invalid_query` for a pool that does not exist for these people. */
function checkPool(pool: PoolId, ids: readonly PoolId[]): void {
  if (!ids.includes(pool)) throw new ProblemError("invalid_query", `pool: ${pool} needs people who answered over more than a day.`);
}

/**
 * Everything that a comparison says of a crowd. Numbers of everybody are read from tallies, at a cost that does not grow with
 * people; the band takes 1,000 resamples, what would have been without one person a walk over the distinct estimates.
 * @throws `invalid_query` for a pool that does not exist for these people.
 */
export function computeComparison(released: Released): SharedComparison {
  const { exercise, ordered, release, query, asked, span } = released;
  const crowds = crowdsOf(released);
  const ids = poolIdsOf(ordered, crowds);
  checkPool(query.pool, ids);
  const pools = poolsOf(ids, crowds);
  const shared = {
    exerciseId: exercise.id,
    caseId: exercise.caseId,
    round: query.round,
    version: release.version,
    release,
    query,
    pools,
    effectiveN: crowds.effectiveN,
    uncertainty: uncertaintyOf(asked.tally),
    disagreement: disagreementOf(released),
    sensitivity: sensitivityOf(released, ids, pools),
    medianIsLinear: linearStandsIn(asked.tally),
    band: bandOf(released, crowds),
    teams: teamsOf(released),
    realPeople: released.realPeople,
    epsilon: LOG_EPSILON,
    fingerprints: fingerprintsOf({ exerciseId: exercise.id, release, query, people: asked.people, agesDays: crowds.agesDays, band: BAND }),
    releasedAt: span && span.newest.toISOString(),
  };
  return { ...sharedSchema.parse(shared), people: asked.people };
}

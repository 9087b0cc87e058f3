import { POOL_IDS, type Comparison } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import { WHOLE_PERMILLE } from "@/lib/core/whole";
import { bootstrapBand } from "@/lib/core/bootstrap";
import { LOG_EPSILON } from "@/lib/core/pools/log";
import { linearStandsIn } from "@/lib/core/pools/median";
import { POOLS } from "@/lib/core/pools/registry";
import { includesSimulated } from "@/lib/core/simulated";
import { readPeople } from "./comparison-people";
import type { ResolvedQuery } from "./comparison-query";
import { fingerprint } from "./fingerprint";
import type { Person, SharedComparison } from "./shared-comparison";

/** A fixed seed, so that the same people give the same band. */
const BAND = { seed: 20_240_119, resamples: 1_000, level: 0.9 };

/** The figures that a comparison can be drawn as; each prints its own fingerprint. */
const FIGURE_IDS = ["pool-bars"] as const;

const rowsOf = (people: readonly Person[]) => people.map(({ weights }) => weights.map((weight) => weight / WHOLE_PERMILLE));
const countSimulated = (people: readonly Person[]) => people.filter(({ simulated }) => simulated).length;

function poolsOf(people: readonly Person[], ordered: boolean): Comparison["pools"] {
  const rows = rowsOf(people);
  const pool = (id: (typeof POOL_IDS)[number]) => (rows.length === 0 ? null : POOLS[id].pool(rows));
  const anyOrder = { linear: pool("linear"), log: pool("log"), median: pool("median") };
  return ordered ? { ...anyOrder, cumulativeMedian: pool("cumulativeMedian") } : anyOrder;
}

function teamsOf(people: readonly Person[], exercise: Exercise): Comparison["teams"] {
  return exercise.teams.map(({ id, name }) => {
    const members = people.filter(({ team }) => team === id);
    const linear = members.length === 0 ? null : POOLS.linear.pool(rowsOf(members));
    return { id, name, n: members.length, simulated: countSimulated(members), linear };
  });
}

function fingerprintsOf(inputs: Pick<SharedComparison, "exerciseId" | "release" | "query">, people: readonly Person[]): Record<string, string> {
  const methods = Object.fromEntries(POOL_IDS.map((id) => [id, POOLS[id].version]));
  const rows = people.map(({ weights, simulated, team }) => ({ weights, simulated, team }));
  return Object.fromEntries(FIGURE_IDS.map((figure) => [figure, fingerprint({ ...inputs, figure, inputs: rows, methods, band: BAND, epsilon: LOG_EPSILON })]));
}

function newest(people: readonly Person[]): string | null {
  const latest = people.reduce<Date | null>((max, { submittedAt }) => (max === null || submittedAt > max ? submittedAt : max), null);
  return latest?.toISOString() ?? null;
}

/**
 * Computes a comparison from the rows of its release. The release depends on the rule about simulated people, and pools, band
 * and dots on the team as well. Costs one read of the round's rows and 1,000 resamples of the chosen pool.
 */
export async function computeComparison(exercise: Exercise, ordered: boolean, resolved: ResolvedQuery): Promise<SharedComparison> {
  const { version, simulatedAsked, ...query } = resolved;
  const everybody = await readPeople(exercise.id, query.round, version);
  const realPeople = everybody.length - countSimulated(everybody);
  const simulated = includesSimulated({ realPeople, asked: simulatedAsked });
  const released = simulated ? everybody : everybody.filter((person) => !person.simulated);
  const people = query.team === null ? released : released.filter(({ team }) => team === query.team);
  const head = {
    exerciseId: exercise.id,
    release: { id: `${exercise.id}.${query.round}.${version}`, version, n: released.length, simulated: countSimulated(released) },
    query: { ...query, simulated },
  };
  return {
    ...head,
    caseId: exercise.caseId,
    round: query.round,
    version,
    pools: poolsOf(people, ordered),
    medianIsLinear: linearStandsIn(rowsOf(people)),
    band: bootstrapBand(rowsOf(people), POOLS[query.pool].pool, BAND),
    people,
    teams: teamsOf(released, exercise),
    realPeople,
    epsilon: LOG_EPSILON,
    fingerprints: fingerprintsOf(head, people),
    releasedAt: newest(released),
  };
}

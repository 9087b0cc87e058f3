import type { Comparison } from "@/lib/contract/comparison";
import { poolsAlike, UNMEASURED } from "@/lib/figures/unmeasured.fixture";

type Person = { weights: number[]; simulated: boolean };

/** A comparison for tests: the people given, all of them in every pool alike. */
export function comparisonOf({ people, simulated = true }: { people: Person[]; simulated?: boolean }): Comparison {
  const [someone] = people;
  const mean = someone ? someone.weights.map((_, i) => people.reduce((sum, { weights }) => sum + (weights[i] ?? 0), 0) / people.length / 1000) : null;
  return {
    exerciseId: "x",
    caseId: "c",
    round: 1,
    version: 9,
    release: { id: "r", version: 9, n: people.length, simulated: people.filter((person) => person.simulated).length },
    query: { round: 1, team: null, simulated, asOf: null, pool: "linear", lexicon: "icd203" },
    ...UNMEASURED,
    pools: poolsAlike(mean),
    band: null,
    people: people.map((person) => ({ ...person, team: null, mine: false })),
    teams: [{ id: "a", name: "Desk A", n: people.length, simulated: 0, linear: mean }],
    mine: null,
    realPeople: people.filter((person) => !person.simulated).length,
    epsilon: 0.005,
    medianIsLinear: false,
    fingerprints: {},
    releasedAt: null,
  };
}

import type { Comparison } from "@/lib/contract/comparison";
import { FIGURE_IDS } from "@/lib/contract/figures";
import type { JsonValue } from "@/lib/core/canonical-json";
import { POOLS } from "@/lib/core/pools/registry";
import { fingerprintsByFigure } from "./fingerprint";
import type { Person } from "./person";

/** Every formula that can stand on a figure: when one of them or a setting changes, so do the digits. */
export const METHODS = Object.fromEntries(Object.values(POOLS).map(({ id, version, settings }) => [id, { version, settings }]));

/** What decides the numbers on a figure, apart from the methods. */
type Inputs = Pick<Comparison, "exerciseId" | "release" | "query"> & { people: readonly Person[]; agesDays: readonly number[] | null; band: JsonValue };

/** The digits under each figure, from release, query, people, and the versions and settings of all pools. O(people). */
export function fingerprintsOf({ exerciseId, release, query, people, agesDays, band }: Inputs): Comparison["fingerprints"] {
  const inputs = people.map(({ weights, simulated, team }) => [weights, simulated, team]);
  return fingerprintsByFigure({ exerciseId, release, query, inputs, agesDays, methods: METHODS, band }, FIGURE_IDS);
}

import type { Case, Claim } from "@/lib/contract/cases";
import { DIRECTIONS, type Direction } from "./evidence";

/** The filters of the evidence page. Those that are set must all hold; `direction` is that towards `scenario`, or towards any scenario where none is set. */
export type EvidenceQuery = { scenario?: string; voice?: string; driver?: string; direction?: Direction };

/** The filters in the order in which the page shows them, which are also the names in the address. */
export const FILTERS = ["scenario", "direction", "voice", "driver"] as const;
export type Filter = (typeof FILTERS)[number];

export type FilteredCase = Pick<Case, "claims" | "scenarios" | "voices" | "drivers" | "sources">;

type Params = Record<string, string | string[] | undefined>;

/** The values that a filter can have in a case, in case order; a voice or driver without a claim is none. */
export function valuesOf(theCase: FilteredCase, filter: Filter): readonly string[] {
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  if (filter === "direction") return DIRECTIONS;
  if (filter === "scenario") return ids(theCase.scenarios);
  if (filter === "voice") return ids(theCase.voices).filter((id) => theCase.claims.some(({ voice }) => voice === id));
  return ids(theCase.drivers).filter((id) => theCase.claims.some(({ drivers }) => drivers.includes(id)));
}

/** The filters that an address asks for. What the case does not know, what is empty (a form's "all") and what is asked twice is left out. */
export function evidenceQueryFrom(theCase: FilteredCase, params: Params): EvidenceQuery {
  const query: Record<string, string> = {};
  for (const filter of FILTERS) {
    const asked = params[filter];
    if (typeof asked === "string" && valuesOf(theCase, filter).includes(asked)) query[filter] = asked;
  }
  return query as EvidenceQuery;
}

function passes(claim: Claim, { scenario, voice, driver, direction }: EvidenceQuery): boolean {
  if (voice !== undefined && claim.voice !== voice) return false;
  if (driver !== undefined && !claim.drivers.includes(driver)) return false;
  if (scenario === undefined && direction === undefined) return true;
  return claim.bearing.some((one) => (scenario ?? one.scenario) === one.scenario && (direction ?? one.direction) === one.direction);
}

/** The claims that pass all filters, in the order of the source: by source, then by paragraph, then as the file has them. */
export function claimsFor(theCase: FilteredCase, query: EvidenceQuery): Claim[] {
  const sourceAt = new Map(theCase.sources.map(({ id }, index) => [id, index]));
  const at = ({ place }: Claim) => sourceAt.get(place.source) ?? 0;
  return theCase.claims
    .filter((claim) => passes(claim, query))
    .toSorted((one, other) => at(one) - at(other) || one.place.paragraph - other.place.paragraph);
}

/** How many claims there would be with `value` as this filter and the others as they are; without a value, with this filter open. */
export function countWith(theCase: FilteredCase, query: EvidenceQuery, filter: Filter, value?: string): number {
  const { [filter]: _before, ...others } = query;
  const changed = value === undefined ? others : { ...others, [filter]: value };
  return theCase.claims.filter((claim) => passes(claim, changed)).length;
}

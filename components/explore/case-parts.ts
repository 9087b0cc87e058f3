import type { Case } from "@/lib/contract/cases";

const PARTS = ["brief", "scenarios", "voices", "evidence", "pathways", "timeline"] as const;

/** A part of a case that has a page. */
export type CasePart = (typeof PARTS)[number];

/** What decides which parts a case has. */
export type PartsCase = Pick<Case, "voices" | "claims" | "tree" | "events" | "indicators">;

/** The parts that a case has, in reading order: one that quotes nobody has neither voices nor evidence, one without questions no pathways. */
export function partsOf({ voices, claims, tree, events, indicators }: PartsCase): CasePart[] {
  const has: Record<CasePart, boolean> = {
    ...{ brief: true, scenarios: true, voices: voices.length > 0, evidence: claims.length > 0 },
    ...{ pathways: tree !== undefined, timeline: events.length + indicators.length > 0 },
  };
  return PARTS.filter((part) => has[part]);
}

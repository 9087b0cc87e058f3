import type { ReleasePolicy } from "./protocols";

export type Privacy = "anonymous" | "pseudonymous" | "named";

/** What decides who sees what when. */
export type SightRules = { release: ReleasePolicy; privacy: Privacy; k: number; rounds: number };

/**
 * Who sees what when, as words that messages render. `numbers`: when anybody sees them; whoever takes part has answered
 * by then. `people`: what the facilitator sees of the people until then. `least`: fewer than so many people are never
 * shown; null where everybody is shown at once.
 */
export type Sight = {
  numbers: "at-once" | "after-reveal" | "after-each-reveal" | "in-batches";
  people: "counts" | "pseudonyms" | "names";
  least: number | null;
};

const PEOPLE = { anonymous: "counts", pseudonymous: "pseudonyms", named: "names" } as const satisfies Record<Privacy, Sight["people"]>;

function numbersOf(release: ReleasePolicy, rounds: number): Sight["numbers"] {
  if (release === "live") return "at-once";
  if (release === "batches") return "in-batches";
  return rounds > 1 ? "after-each-reveal" : "after-reveal";
}

/** Says who sees what when in an exercise with these rules. O(1). */
export function whoSeesWhat({ release, privacy, k, rounds }: SightRules): Sight {
  return { numbers: numbersOf(release, rounds), people: PEOPLE[privacy], least: release === "live" ? null : k };
}

import type { Comment } from "@/lib/contract/comments";

/** What a comment is about: the question as a whole where both are left out. */
export type About = { scenario?: string; claim?: string };

const SCENARIO = "scenario:";
const CLAIM = "claim:";

/** What is chosen in a list of subjects, as its option's value; the question as a whole is the empty one. */
export const valueOf = ({ scenario, claim }: About): string => (scenario !== undefined ? SCENARIO + scenario : claim !== undefined ? CLAIM + claim : "");

/** The subject that an option's value stands for. */
export function aboutOf(value: string): About {
  if (value.startsWith(SCENARIO)) return { scenario: value.slice(SCENARIO.length) };
  return value.startsWith(CLAIM) ? { claim: value.slice(CLAIM.length) } : {};
}

/** Whether a comment stands under a subject; under none it says something about the question as a whole. */
export function isAbout({ scenario, claim }: Pick<Comment, "scenario" | "claim">, about: About): boolean {
  if (about.scenario !== undefined) return scenario === about.scenario;
  return about.claim !== undefined ? claim === about.claim : scenario === null && claim === null;
}

/** The claims in two groups: those that people cited with their reasons, the most cited first, and the others in the case's order. */
export function claimGroups<C extends { id: string }>(claims: readonly C[], cites: readonly (readonly string[])[]): { cited: C[]; others: C[] } {
  const times = new Map<string, number>();
  for (const claim of cites.flat()) times.set(claim, (times.get(claim) ?? 0) + 1);
  const cited = claims.filter(({ id }) => times.has(id)).toSorted((a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0));
  return { cited, others: claims.filter(({ id }) => !times.has(id)) };
}

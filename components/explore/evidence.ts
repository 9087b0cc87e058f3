import type { Case, Claim, Voice } from "@/lib/contract/cases";

/** How a claim bears on a scenario, in the order in which pages show it. */
export const DIRECTIONS = ["supports", "opposes", "conditions"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A claim that bears on one scenario, with who makes it and why we read it so. */
export type Evidence = { claim: Claim; voice: Voice; why: string | undefined };

type Dossier = Pick<Case, "claims" | "voices">;

/** Said words with a likelihood come first, then said words, then what we only paraphrase. */
function rank({ claim }: Evidence): number {
  if (claim.quotations.length === 0) return 2;
  return claim.phrases.length > 0 ? 0 : 1;
}

/** Every voice is heard once before any voice is heard again. */
function voicesInTurn(evidence: readonly Evidence[]): Evidence[] {
  const turnOf = (item: Evidence) => evidence.filter((one) => one.voice.id === item.voice.id).indexOf(item);
  return [...evidence].sort((one, other) => turnOf(one) - turnOf(other));
}

/** The claims that bear on a scenario in one direction: those with most of the source's own words first, the voices in turn. */
export function evidenceFor({ claims, voices }: Dossier, scenarioId: string, direction: Direction): Evidence[] {
  const byId = new Map(voices.map((voice) => [voice.id, voice]));
  const evidence = claims.flatMap((claim) => {
    const voice = byId.get(claim.voice);
    const bearing = claim.bearing.find((one) => one.scenario === scenarioId && one.direction === direction);
    return voice && bearing ? [{ claim, voice, why: bearing.why }] : [];
  });
  return voicesInTurn(evidence.sort((one, other) => rank(one) - rank(other)));
}

/** What one voice's claims say about one scenario: the directions that occur, with their claims. */
export function bearingsOf({ claims }: Pick<Case, "claims">, voiceId: string, scenarioId: string): { direction: Direction; claims: Claim[] }[] {
  return DIRECTIONS.map((direction) => ({
    direction,
    claims: claims.filter(
      (claim) => claim.voice === voiceId && claim.bearing.some((one) => one.scenario === scenarioId && one.direction === direction),
    ),
  })).filter((group) => group.claims.length > 0);
}

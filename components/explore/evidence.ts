import type { BandReading, Case, Claim, Voice } from "@/lib/contract/cases";
import { likelihoodOf, type Likelihood } from "./likelihood";

/** How a claim bears on a scenario, in the order in which pages show it. */
export const DIRECTIONS = ["supports", "opposes", "conditions"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A claim that bears on one scenario: who makes it, how likely it says something is, and why we count it here. */
export type Evidence = { claim: Claim; voice: Voice; likelihood: Likelihood; why: string | undefined };

type Dossier = Pick<Case, "claims" | "voices" | "phrases">;

/** Smaller comes first: said words before paraphrases, then claims about few scenarios, then those with a band, then with a phrase. */
function rank({ claim, likelihood }: Evidence): number {
  const said = claim.quotations.length > 0;
  return (said ? 0 : 1000) + claim.bearing.length * 10 + (likelihood.kind === "band" ? 0 : 2) + (claim.phrases.length > 0 ? 0 : 1);
}

/** Every voice is heard once before any voice is heard again. */
function voicesInTurn(evidence: readonly Evidence[]): Evidence[] {
  const turnOf = (item: Evidence) => evidence.filter((one) => one.voice.id === item.voice.id).indexOf(item);
  return [...evidence].sort((one, other) => turnOf(one) - turnOf(other));
}

/** The claims that bear on a scenario in one direction, those that speak of it most directly first, the voices in turn. */
export function evidenceFor(dossier: Dossier, readings: readonly BandReading[], scenarioId: string, direction: Direction): Evidence[] {
  const byId = new Map(dossier.voices.map((voice) => [voice.id, voice]));
  const evidence = dossier.claims.flatMap((claim) => {
    const voice = byId.get(claim.voice);
    const bearing = claim.bearing.find((one) => one.scenario === scenarioId && one.direction === direction);
    return voice && bearing ? [{ claim, voice, likelihood: likelihoodOf(claim, dossier.phrases, readings), why: bearing.why }] : [];
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

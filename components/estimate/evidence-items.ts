import type { Case, Claim } from "@/lib/contract/cases";

/** One claim as the estimate page shows and cites it. Plain text, ready for the browser. */
export type EvidenceItem = {
  claimId: string;
  voice: string;
  paragraph: number;
  /** The printed words, without quotation marks; null where the case quotes none. */
  quotation: string | null;
  paraphrase: string;
  /** The likelihood phrases as printed, for example "unlikely". */
  likelihoods: string[];
};

/** What speaks for a scenario, against it, and what it depends on; claim ids, in the order of the source. */
export type ScenarioEvidence = { supports: string[]; opposes: string[]; conditions: string[] };

export type Evidence = {
  items: EvidenceItem[];
  /** One per scenario, in case order. */
  scenarios: ScenarioEvidence[];
};

function itemOf(theCase: Pick<Case, "voices" | "phrases">, claim: Claim): EvidenceItem {
  const voice = theCase.voices.find(({ id }) => id === claim.voice);
  const printed = theCase.phrases.filter((phrase) => claim.phrases.includes(phrase.id)).map((phrase) => phrase.printed);
  return {
    claimId: claim.id,
    voice: voice?.name ?? claim.voice,
    paragraph: claim.place.paragraph,
    quotation: claim.quotations[0]?.text ?? null,
    paraphrase: claim.paraphrase,
    likelihoods: [...new Set(printed)],
  };
}

function idsBearing(claims: readonly Claim[], scenario: string, direction: keyof ScenarioEvidence): string[] {
  return claims.filter(({ bearing }) => bearing.some((one) => one.scenario === scenario && one.direction === direction)).map(({ id }) => id);
}

/** Gathers the claims of a case by what they say about each scenario. */
export function evidenceOf(theCase: Pick<Case, "claims" | "voices" | "phrases" | "scenarios">): Evidence {
  const claims = theCase.claims.toSorted((a, b) => a.place.paragraph - b.place.paragraph);
  return {
    items: claims.map((claim) => itemOf(theCase, claim)),
    scenarios: theCase.scenarios.map(({ id }) => ({
      supports: idsBearing(claims, id, "supports"),
      opposes: idsBearing(claims, id, "opposes"),
      conditions: idsBearing(claims, id, "conditions"),
    })),
  };
}

import type { ReactNode } from "react";
import type { BandReading, Case, Claim } from "@/lib/contract/cases";
import { evidenceHref } from "../explore/evidence-href";
import { evidenceFor, type Direction } from "../explore/evidence";
import { likelihoodOf, type Likelihood } from "../explore/likelihood";

/** One claim as the estimate page shows and cites it. */
export type EvidenceItem = {
  claimId: string;
  voice: string;
  paragraph: number;
  /** Where the claim stands on the page of evidence, with the way back. */
  href: string;
  /** What a search looks at: voice, printed words and our short version. */
  searchText: string;
  /** The claim's words and likelihood, rendered on the server. */
  words: ReactNode;
};

/** Claim ids by how they bear on one scenario, in the order in which Explore shows them. */
export type ScenarioEvidence = Readonly<Record<Direction, readonly string[]>>;

export type Evidence = {
  /** In the order of the source. */
  items: readonly EvidenceItem[];
  /** One per scenario, in case order. */
  scenarios: readonly ScenarioEvidence[];
  /** Chooses the lexicon by which likelihoods are read; rendered on the server. */
  lexiconSwitch: ReactNode;
};

type Dossier = Pick<Case, "id" | "claims" | "voices" | "phrases" | "scenarios">;

/** Gathers the claims of a case by what they say about each scenario; `wordsOf` renders one claim. */
export function evidenceOf(dossier: Dossier, readings: readonly BandReading[], wordsOf: (claim: Claim, likelihood: Likelihood) => ReactNode, lexiconSwitch: ReactNode): Evidence {
  const idsOf = (scenario: string, direction: Direction) => evidenceFor(dossier, readings, scenario, direction).map(({ claim }) => claim.id);
  const itemOf = (claim: Claim): EvidenceItem => {
    const voice = dossier.voices.find(({ id }) => id === claim.voice)?.name ?? claim.voice;
    return {
      claimId: claim.id,
      voice,
      paragraph: claim.place.paragraph,
      href: evidenceHref(dossier.id, { from: "estimate", claim: claim.id }),
      searchText: [voice, ...claim.quotations.map(({ text }) => text), claim.paraphrase].join(" "),
      words: wordsOf(claim, likelihoodOf(claim, dossier.phrases, readings)),
    };
  };
  const inSourceOrder = dossier.claims.toSorted((one, other) => one.place.paragraph - other.place.paragraph);
  return {
    items: inSourceOrder.map(itemOf),
    scenarios: dossier.scenarios.map(({ id }) => ({ supports: idsOf(id, "supports"), opposes: idsOf(id, "opposes"), conditions: idsOf(id, "conditions") })),
    lexiconSwitch,
  };
}

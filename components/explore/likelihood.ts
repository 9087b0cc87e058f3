import type { BandReading, Claim, Interval, Phrase } from "@/lib/contract/cases";

/**
 * What a claim says about how likely something is, in one lexicon.
 * `band`: a term of the lexicon stands in it, about the voice's own `event`. `possible`: more than nothing, no more.
 * `uncertain`: less than certain, no more. `notStated`: a phrase that the lexicon does not know. `advice`: a wish, no forecast.
 * `silent`: no likelihood phrase at all. `printed` is the phrase, or null where a quotation of the claim already shows it.
 */
export type Likelihood =
  | { kind: "band"; term: string; band: Interval; event: string }
  | { kind: "possible" | "uncertain" | "notStated"; printed: string | null }
  | { kind: "advice" | "silent" };

/** What words say that stand for no band. */
export type BareLikelihood = "possible" | "uncertain" | "notStated";

type Family = Phrase["family"];

/** What a phrase without a band still says. Families that are not here say nothing about likelihood. */
const BARE: Partial<Record<Family, BareLikelihood>> = {
  possibility: "possible",
  threat: "possible",
  "negated-necessity": "uncertain",
  "negated-belief": "notStated",
  "unhedged-future": "notStated",
  "low-likelihood": "notStated",
};

/** What phrases without a band still say: the first that says anything, else nothing. */
export function bareLikelihood(phrases: readonly Pick<Phrase, "family">[]): BareLikelihood {
  return phrases.flatMap(({ family }) => BARE[family] ?? [])[0] ?? "notStated";
}

/** The likelihood that a claim gives, from the case's phrases and its readings in the chosen lexicon. Never a point. */
export function likelihoodOf(claim: Claim, phrases: readonly Phrase[], readings: readonly BandReading[]): Likelihood {
  const reading = readings.find((one) => one.band !== null && one.claims.includes(claim.id));
  if (reading?.band && reading.term) return { kind: "band", term: reading.term, band: reading.band, event: reading.event };
  for (const phrase of phrases) {
    const kind = claim.phrases.includes(phrase.id) ? BARE[phrase.family] : undefined;
    const shown = claim.quotations.some((quotation) => quotation.text.includes(phrase.printed));
    if (kind) return { kind, printed: shown ? null : phrase.printed };
  }
  return { kind: claim.kind === "normative" ? "advice" : "silent" };
}

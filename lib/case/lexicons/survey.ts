import type { Lexicon } from "@/lib/contract/cases";
import { SURVEY_PHRASES } from "./survey-phrases";

/** The middle half of the answers as a band; phrases that were answered alike share one. */
function bandsOf(phrases: typeof SURVEY_PHRASES): Lexicon["bands"] {
  const bands: Lexicon["bands"] = [];
  for (const { phrase, p25Permille, medianPermille, p75Permille } of phrases) {
    const same = bands.find((band) => band.lowPermille === p25Permille && band.medianPermille === medianPermille && band.highPermille === p75Permille);
    if (same) same.terms.push(phrase);
    else bands.push({ terms: [phrase], lowPermille: p25Permille, medianPermille, highPermille: p75Permille });
  }
  return bands;
}

/** What people say they mean, not what a document lays down: from the lower to the upper quartile of their answers. */
export const survey: Lexicon = {
  id: "survey",
  name: "Survey",
  title: "CAPphrase survey (2026)",
  source:
    "What 5,174 respondents mean by 19 phrases: Kucharski AJ (2026), CAPphrase: Comparative and Absolute Probability phrase dataset, doi:10.5281/zenodo.18750055, CC BY 4.0, summarised. It is no standard: a band runs from the lower to the upper quartile, so at least half of the answers lie in it, and the bands overlap.",
  url: "https://doi.org/10.5281/zenodo.18750055",
  arrangement: "overlapping",
  bands: bandsOf(SURVEY_PHRASES),
};

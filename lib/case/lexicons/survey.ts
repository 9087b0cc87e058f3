import type { Lexicon } from "@/lib/contract/cases";

/** What people say they mean, not what a document lays down: from the lower to the upper quartile of their answers. */
export const survey: Lexicon = {
  id: "survey",
  name: "Survey",
  title: "CAPphrase survey (2026)",
  source:
    "What 5,174 respondents mean by 19 phrases: Kucharski AJ (2026), CAPphrase: Comparative and Absolute Probability phrase dataset, doi:10.5281/zenodo.18750055, CC BY 4.0, summarised. It is no standard: a band runs from the lower to the upper quartile, so at least half of the answers lie in it, and the bands overlap.",
  url: "https://doi.org/10.5281/zenodo.18750055",
  arrangement: "overlapping",
  bands: [
    { terms: ["almost no chance"], lowPermille: 10, medianPermille: 20, highPermille: 50 },
    { terms: ["remote chance"], lowPermille: 30, medianPermille: 50, highPermille: 100 },
    { terms: ["highly unlikely"], lowPermille: 50, medianPermille: 50, highPermille: 100 },
    { terms: ["chances are slight", "little chance"], lowPermille: 50, medianPermille: 100, highPermille: 150 },
    { terms: ["improbable"], lowPermille: 50, medianPermille: 100, highPermille: 200 },
    { terms: ["unlikely"], lowPermille: 100, medianPermille: 200, highPermille: 250 },
    { terms: ["might happen", "could happen"], lowPermille: 250, medianPermille: 400, highPermille: 500 },
    { terms: ["may happen"], lowPermille: 300, medianPermille: 400, highPermille: 510 },
    { terms: ["realistic possibility"], lowPermille: 400, medianPermille: 600, highPermille: 750 },
    { terms: ["about even"], lowPermille: 500, medianPermille: 500, highPermille: 500 },
    { terms: ["better than even"], lowPermille: 550, medianPermille: 600, highPermille: 600 },
    { terms: ["probable"], lowPermille: 650, medianPermille: 750, highPermille: 800 },
    { terms: ["likely"], lowPermille: 670, medianPermille: 750, highPermille: 800 },
    { terms: ["very good chance"], lowPermille: 750, medianPermille: 800, highPermille: 850 },
    { terms: ["highly likely"], lowPermille: 800, medianPermille: 900, highPermille: 900 },
    { terms: ["almost certain"], lowPermille: 900, medianPermille: 950, highPermille: 980 },
    { terms: ["will happen"], lowPermille: 990, medianPermille: 1000, highPermille: 1000 },
  ],
};

import type { Lexicon } from "@/lib/contract/cases";

/** The IPCC’s scale (AR5): ten bands, one inside the other on each side, so that “likely” includes “very likely”. */
export const ipcc: Lexicon = {
  id: "ipcc",
  name: "IPCC",
  title: "IPCC Fifth Assessment Report, likelihood scale (2010)",
  source:
    "Likelihood scale of the guidance note for lead authors (Mastrandrea et al., 2010), as listed in the CAPphrase data set (Kucharski 2026, CC BY 4.0, doi:10.5281/zenodo.18750055); “more likely than not” from a public page on the IPCC’s terms. The bands contain one another: what is very likely is also likely.",
  url: "https://doi.org/10.5281/zenodo.18750055",
  caution: "The bands come from lists made by others and could not be compared with the guidance note itself.",
  arrangement: "nested",
  bands: [
    { terms: ["exceptionally unlikely"], lowPermille: 0, highPermille: 10 },
    { terms: ["extremely unlikely"], lowPermille: 0, highPermille: 50 },
    { terms: ["very unlikely"], lowPermille: 0, highPermille: 100 },
    { terms: ["unlikely"], lowPermille: 0, highPermille: 330 },
    { terms: ["about as likely as not"], lowPermille: 330, highPermille: 660 },
    { terms: ["more likely than not"], lowPermille: 500, highPermille: 1000 },
    { terms: ["likely"], lowPermille: 660, highPermille: 1000 },
    { terms: ["very likely"], lowPermille: 900, highPermille: 1000 },
    { terms: ["extremely likely"], lowPermille: 950, highPermille: 1000 },
    { terms: ["virtually certain"], lowPermille: 990, highPermille: 1000 },
  ],
};

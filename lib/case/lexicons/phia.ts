import type { Lexicon } from "@/lib/contract/cases";

/** The PHIA yardstick: seven bands with gaps between them, on purpose. */
export const phia: Lexicon = {
  id: "phia",
  name: "PHIA",
  title: "UK PHIA Probability Yardstick",
  source:
    "Yardstick of the UK Professional Head of Intelligence Assessment, as listed in the CAPphrase data set (2026, CC BY 4.0, doi:10.5281/zenodo.18750055).",
  url: "https://doi.org/10.5281/zenodo.18750055",
  caution:
    "The lower bounds of these bands are unconfirmed: they come from a data set about the yardstick, not from its official table. The gaps between the bands are intended.",
  arrangement: "apart",
  bands: [
    { terms: ["remote chance"], lowPermille: 0, highPermille: 50 },
    { terms: ["highly unlikely"], lowPermille: 100, highPermille: 200 },
    { terms: ["unlikely"], lowPermille: 250, highPermille: 350 },
    { terms: ["realistic possibility"], lowPermille: 400, highPermille: 500 },
    { terms: ["likely", "probable"], lowPermille: 550, highPermille: 750 },
    { terms: ["highly likely"], lowPermille: 800, highPermille: 900 },
    { terms: ["almost certain"], lowPermille: 950, highPermille: 1000 },
  ],
};

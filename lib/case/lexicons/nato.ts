import type { Lexicon } from "@/lib/contract/cases";

/** NATO’s scale: five bands that meet at their ends and cover everything. */
export const nato: Lexicon = {
  id: "nato",
  name: "NATO",
  title: "NATO scale of likelihood in intelligence assessments",
  source: "Scale as listed in the CAPphrase data set (Kucharski 2026, CC BY 4.0, doi:10.5281/zenodo.18750055).",
  url: "https://doi.org/10.5281/zenodo.18750055",
  caution: "The bands come from a data set about such scales and could not be compared with NATO’s own doctrine.",
  arrangement: "apart",
  bands: [
    { terms: ["highly unlikely"], lowPermille: 0, highPermille: 100 },
    { terms: ["unlikely"], lowPermille: 100, highPermille: 400 },
    { terms: ["even chance"], lowPermille: 400, highPermille: 600 },
    { terms: ["likely"], lowPermille: 600, highPermille: 900 },
    { terms: ["highly likely"], lowPermille: 900, highPermille: 1000 },
  ],
};

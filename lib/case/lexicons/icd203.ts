import type { Lexicon } from "@/lib/contract/cases";

/** ICD 203 (2015): seven bands that meet at their ends and leave out 0 and 1 %. */
export const icd203: Lexicon = {
  id: "icd203",
  name: "ICD 203",
  title: "US Intelligence Community Directive 203, Analytic Standards (2015)",
  source:
    "Table of expressions of likelihood in the directive of the US Office of the Director of National Intelligence, read in a public reproduction of it.",
  url: "https://github.com/wesinator/ICD203-intel-analysis",
  arrangement: "apart",
  bands: [
    { terms: ["almost no chance", "remote"], lowPermille: 10, highPermille: 50 },
    { terms: ["very unlikely", "highly improbable"], lowPermille: 50, highPermille: 200 },
    { terms: ["unlikely", "improbable"], lowPermille: 200, highPermille: 450 },
    { terms: ["roughly even chance", "roughly even odds"], lowPermille: 450, highPermille: 550 },
    { terms: ["likely", "probable"], lowPermille: 550, highPermille: 800 },
    { terms: ["very likely", "highly probable"], lowPermille: 800, highPermille: 950 },
    { terms: ["almost certain", "nearly certain"], lowPermille: 950, highPermille: 990 },
  ],
};

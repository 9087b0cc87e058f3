import type { AnswerSpread } from "@/lib/core/answer-spread";

/** How many people answered; each gave a number for every phrase. */
export const SURVEY_RESPONDENTS = 5174;

/**
 * What the respondents of CAPphrase say each phrase means, from the lowest to the highest. Kucharski AJ (2026), CAPphrase: Comparative
 * and Absolute Probability phrase dataset, doi:10.5281/zenodo.18750055, CC BY 4.0, summarised; in data/lexicons/capphrase_summary.csv in per cent.
 */
export const SURVEY_PHRASES: readonly (AnswerSpread & { phrase: string })[] = [
  { phrase: "almost no chance", p10Permille: 10, p25Permille: 10, medianPermille: 20, p75Permille: 50, p90Permille: 100 },
  { phrase: "remote chance", p10Permille: 10, p25Permille: 30, medianPermille: 50, p75Permille: 100, p90Permille: 200 },
  { phrase: "highly unlikely", p10Permille: 10, p25Permille: 50, medianPermille: 50, p75Permille: 100, p90Permille: 200 },
  { phrase: "chances are slight", p10Permille: 50, p25Permille: 50, medianPermille: 100, p75Permille: 150, p90Permille: 250 },
  { phrase: "little chance", p10Permille: 50, p25Permille: 50, medianPermille: 100, p75Permille: 150, p90Permille: 200 },
  { phrase: "improbable", p10Permille: 10, p25Permille: 50, medianPermille: 100, p75Permille: 200, p90Permille: 300 },
  { phrase: "unlikely", p10Permille: 50, p25Permille: 100, medianPermille: 200, p75Permille: 250, p90Permille: 300 },
  { phrase: "might happen", p10Permille: 150, p25Permille: 250, medianPermille: 400, p75Permille: 500, p90Permille: 600 },
  { phrase: "could happen", p10Permille: 150, p25Permille: 250, medianPermille: 400, p75Permille: 500, p90Permille: 600 },
  { phrase: "may happen", p10Permille: 200, p25Permille: 300, medianPermille: 400, p75Permille: 510, p90Permille: 600 },
  { phrase: "realistic possibility", p10Permille: 250, p25Permille: 400, medianPermille: 600, p75Permille: 750, p90Permille: 800 },
  { phrase: "about even", p10Permille: 500, p25Permille: 500, medianPermille: 500, p75Permille: 500, p90Permille: 500 },
  { phrase: "better than even", p10Permille: 510, p25Permille: 550, medianPermille: 600, p75Permille: 600, p90Permille: 650 },
  { phrase: "probable", p10Permille: 600, p25Permille: 650, medianPermille: 750, p75Permille: 800, p90Permille: 850 },
  { phrase: "likely", p10Permille: 600, p25Permille: 670, medianPermille: 750, p75Permille: 800, p90Permille: 850 },
  { phrase: "very good chance", p10Permille: 700, p25Permille: 750, medianPermille: 800, p75Permille: 850, p90Permille: 900 },
  { phrase: "highly likely", p10Permille: 750, p25Permille: 800, medianPermille: 900, p75Permille: 900, p90Permille: 950 },
  { phrase: "almost certain", p10Permille: 900, p25Permille: 900, medianPermille: 950, p75Permille: 980, p90Permille: 990 },
  { phrase: "will happen", p10Permille: 913, p25Permille: 990, medianPermille: 1000, p75Permille: 1000, p90Permille: 1000 },
];

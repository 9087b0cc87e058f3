/** One distribution per person: probabilities in scenario order that sum to 1. */
export type Rows = readonly (readonly number[])[];

/** All that people said about each scenario: the rows turned into columns. O(N · K). */
export function columnsOf(rows: Rows): number[][] {
  return (rows[0] ?? []).map((_, scenario) => rows.map((row) => row[scenario] ?? 0));
}

import type { TableInput } from "../input";
import { seriesRows, type TableRow } from "../table";
import { keptRows, toldRows } from "./rows";

/** The numbers of the claims cited: by how many, and where they may be told apart what those gave and how far that is from everybody. */
export function evidenceTable(input: TableInput): TableRow[] {
  const told = toldRows(input);
  const counts = [...told, ...keptRows(input)].map(({ claim, cited }): TableRow => ({ kind: "cited", name: claim, scenarioId: "", scenario: "", value: cited, unit: "people", simulated: false }));
  const shares = told.flatMap(({ claim, shares: whole, points }) => [
    { kind: "cited_share", name: claim, unit: "probability", values: whole.map((percent) => percent / 100) } as const,
    { kind: "cited_points", name: claim, unit: "probability", values: points.map((by) => by / 100) } as const,
  ]);
  return [...counts, ...seriesRows(input, shares)];
}

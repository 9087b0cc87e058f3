import type { Forecast, Refusal, RefusedRow } from "./forecast-report";
import type { RowIdentity } from "./row-identity";

/** A row that could be read by itself. */
export type ReadRow = RowIdentity & Pick<Forecast, "weights" | "line">;

/** A row whose place among its person's is settled. */
export type Ordered<Row extends ReadRow> = Row & { revision: number };

const byTime = (a: ReadRow, b: ReadRow) => Date.parse(a.madeAt) - Date.parse(b.madeAt);
const byRevision = (a: ReadRow, b: ReadRow) => (a.revision ?? 0) - (b.revision ?? 0);
const byLine = (a: ReadRow, b: ReadRow) => a.line - b.line;

function clash(row: ReadRow, before: readonly ReadRow[]): Refusal | null {
  const [first] = before;
  const last = before.at(-1);
  if (!first || !last) return null;
  if (row.revision !== null && row.revision === last.revision) {
    return { reason: "duplicate-revision", column: null, message: `Revision ${row.revision} of "${row.person}" stands in line ${last.line} already.`, remedy: "Keep one of the two; the first was read." };
  }
  if (row.madeAt < last.madeAt) {
    return { reason: "earlier-than-revision-before", column: null, message: `Revision ${row.revision ?? ""} of "${row.person}" was made before the one in line ${last.line}.`, remedy: "Correct its time or its number: the last revision is the one that counts." };
  }
  if (row.team !== first.team) {
    return { reason: "second-team", column: null, message: `"${row.person}" belongs to another team in line ${first.line}.`, remedy: "A person is in one team throughout." };
  }
  return null;
}

function ofOnePerson<Row extends ReadRow>(rows: readonly Row[], refused: RefusedRow[]): Ordered<Row>[] {
  const kept: Row[] = [];
  const counted = rows.some(({ revision }) => revision !== null);
  for (const row of [...rows].sort(counted ? (a, b) => byRevision(a, b) || byLine(a, b) : (a, b) => byTime(a, b) || byLine(a, b))) {
    const refusal = clash(row, kept);
    if (refusal) refused.push({ line: row.line, ...refusal });
    else kept.push(row);
  }
  return kept.map((row, index) => ({ ...row, revision: index + 1 }));
}

function byPerson<Row extends ReadRow>(rows: readonly Row[]): Row[][] {
  const people = new Map<string, Row[]>();
  for (const row of rows) {
    const own = people.get(row.person);
    if (own) own.push(row);
    else people.set(row.person, [row]);
  }
  return [...people.values()];
}

/**
 * Puts rows in the order in which they were made and counts each person's from 1, without gaps. A person's revisions must
 * rise with time, and he stays in one team; a row that contradicts an earlier revision is refused. O(n log n).
 */
export function inOrder<Row extends ReadRow>(rows: readonly Row[]): { forecasts: Ordered<Row>[]; refused: RefusedRow[] } {
  const refused: RefusedRow[] = [];
  const forecasts = byPerson(rows).flatMap((own) => ofOnePerson(own, refused));
  return { forecasts: forecasts.sort((a, b) => byTime(a, b) || byRevision(a, b) || byLine(a, b)), refused };
}

import type { Exercise } from "@/lib/contract/exercises";
import type { ExportDocument, ExportedRound } from "@/lib/contract/export-document";
import { weightsPermille } from "@/lib/core/weights-permille";
import { resolveQuery } from "../comparison-query";
import { computeComparison } from "../compute-comparison";
import type { Person } from "../person";
import { releasedOf } from "../released";
import { RoundBook } from "../round-book";
import type { SharedComparison } from "../shared-comparison";

/** The exercise of a document, as far as numbers depend on it. */
function exerciseOf({ exercise, case: { hash } }: ExportDocument, round: number): Exercise {
  return {
    ...exercise,
    ...{ questionId: "", privacy: "pseudonymous", stage: "closed", dryRun: false, publication: null, caseFile: { hash, state: "as-frozen" } },
    round: { number: round, of: null, closesAt: null },
    rounds: [{ number: round, stage: "revealed", closesAt: null, releases: [] }],
  };
}

/** All at one moment where the hours did not leave: then nothing depends on who came when. */
function personOf({ weights, simulated, team, answeredAt }: ExportedRound["people"][number], index: number, at: string): Person {
  return { participantId: String(index).padStart(7, "0"), weights: weightsPermille(weights), simulated, team, submittedAt: new Date(answeredAt ?? at) };
}

/**
 * What a round of a document comes to, by the functions that made it.
 * @throws RangeError for weights that are no estimate; ProblemError for a query that the document's exercise does not know.
 */
export function recompute(document: ExportDocument, { comparison, people }: ExportedRound): SharedComparison {
  const { query, release, releasedAt } = comparison;
  const exercise = exerciseOf(document, comparison.round);
  const standing = { exercise, ordered: document.case.ordered };
  const book = new RoundBook(document.case.scenarios.length);
  book.apply(people.map((person, i) => personOf(person, i, releasedAt ?? "1970-01-01T00:00:00Z")), release.version);
  const asked = { round: query.round, pool: query.pool, lexicon: query.lexicon, simulated: query.simulated ? "1" : "0", ...(query.team === null ? {} : { team: query.team }) } as const;
  const resolved = { ...resolveQuery(asked, standing), asOf: query.asOf };
  return computeComparison(releasedOf(book, standing, resolved));
}

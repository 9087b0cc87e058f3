import { POOL_IDS } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import type { ExportDocument, ExportedRound } from "@/lib/contract/export-document";
import { weightsPermille } from "@/lib/core/weights-permille";
import { resolveQuery } from "../comparison-query";
import { computeComparison } from "../compute-comparison";
import { sensitivityOf } from "../measures/sensitivity";
import type { Person } from "../person";
import { type Released, releasedOf } from "../released";
import { RoundBook } from "../round-book";
import type { SharedComparison } from "../shared-comparison";

/** The exercise of a document, as far as numbers depend on it. */
function exerciseOf({ exercise, case: { hash } }: ExportDocument, round: number): Exercise {
  return {
    ...exercise,
    ...{ questionId: "", privacy: "pseudonymous", stage: "closed", dryRun: false, scored: false, publication: null, caseFile: { hash, state: "as-frozen" } },
    round: { number: round, of: null, closesAt: null },
    rounds: [{ number: round, stage: "revealed", closesAt: null, releases: [] }],
  };
}

/** All at one moment where the hours did not leave: then nothing depends on who came when. */
function personOf({ weights, simulated, team, answeredAt }: ExportedRound["people"][number], index: number, at: string): Person {
  return { participantId: String(index).padStart(7, "0"), weights: weightsPermille(weights), simulated, team, submittedAt: new Date(answeredAt ?? at) };
}

/** Where the hours of the answers did not leave, what is made of them cannot be computed again. */
export const needsHours = ({ comparison, people }: ExportedRound): boolean => comparison.pools.halfLife !== undefined && people.every(({ answeredAt }) => answeredAt === undefined);

/** The same, with what needs the hours taken over as it is written: what compares pools with each other needs them all. */
function withoutHours(released: Released, { pools: { halfLife }, effectiveN, band, query }: ExportedRound["comparison"]): SharedComparison {
  const byHours = query.pool === "halfLife";
  const shared = computeComparison({ ...released, query: { ...released.query, pool: byHours ? "linear" : query.pool } });
  const pools = { ...shared.pools, halfLife };
  const ids = POOL_IDS.filter((id) => pools[id] !== undefined);
  return { ...shared, query: released.query, pools, effectiveN, band: byHours ? band : shared.band, sensitivity: sensitivityOf(released, ids, pools) };
}

/**
 * What a round of a document comes to, by the functions that made it.
 * @throws RangeError for weights that are no estimate; ProblemError for a query that the document's exercise does not know.
 */
export function recompute(document: ExportDocument, round: ExportedRound): SharedComparison {
  const { comparison, people } = round;
  const { query, release, releasedAt } = comparison;
  const exercise = exerciseOf(document, comparison.round);
  const standing = { exercise, ordered: document.case.ordered };
  const book = new RoundBook(document.case.scenarios.length);
  book.apply(people.map((person, i) => personOf(person, i, releasedAt ?? "1970-01-01T00:00:00Z")), release.version);
  const asked = { round: query.round, pool: query.pool, lexicon: query.lexicon, simulated: query.simulated ? "1" : "0", ...(query.team === null ? {} : { team: query.team }) } as const;
  const resolved = { ...resolveQuery(asked, standing), asOf: query.asOf };
  const released = releasedOf(book, standing, resolved);
  return needsHours(round) ? withoutHours(released, comparison) : computeComparison(released);
}

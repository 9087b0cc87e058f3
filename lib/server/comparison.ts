import type { Comparison, ComparisonQuery } from "@/lib/contract/comparison";
import type { Actor } from "./actor";
import { loadedCase } from "./cases";
import { cached } from "./comparison-cache";
import { resolveQuery, type ResolvedQuery } from "./comparison-query";
import { computeComparison } from "./compute-comparison";
import { findEstimate } from "./estimates";
import { getExercise } from "./exercises";
import { noteView } from "./note-view";
import type { Person } from "./person";
import { mayCompare, type Participant } from "./reading-gate";
import { releasedOf, type Released } from "./released";
import { batchesUpTo, versionToRead } from "./releases";
import type { RoundBook } from "./round-book";
import { readBatches, readBook, type Place } from "./round-books";
import type { SharedComparison } from "./shared-comparison";
import { state } from "./state";

/** A question to a crowd by somebody who may ask it. */
type Opened = {
  participant: Participant | null;
  standing: Pick<Released, "exercise" | "ordered">;
  place: Place;
  resolved: ResolvedQuery;
  /** The version that may be read; null: the newest there is. */
  readAt: number | null;
  /** The releases that it is made of, where the round comes out in batches. */
  batches: readonly number[] | null;
};

/** Checks the query and the reader before anything of the crowd is touched. */
async function open(actor: Actor, exerciseId: string, query: ComparisonQuery): Promise<Opened> {
  const exercise = await getExercise(exerciseId);
  const { ordered, scenarios } = loadedCase(exercise.caseId).case;
  const standing = { exercise, ordered };
  const resolved = resolveQuery(query, standing);
  const participant = await mayCompare(actor, exercise, resolved.round);
  const readAt = versionToRead(exercise, resolved.round, resolved.asOf);
  return { participant, standing, place: { exerciseId, round: resolved.round, k: scenarios.length }, resolved, readAt, batches: batchesUpTo(exercise, resolved.round, readAt) };
}

function readCrowd<T>({ place, readAt, batches }: Opened, read: (book: RoundBook) => T | Promise<T>): Promise<T> {
  return batches === null ? readBook(place, readAt, read) : readBatches(place, batches, read);
}

function noteServed(actor: Actor, { participant, standing, place, readAt }: Opened): void {
  noteView(actor, standing.exercise, participant?.id ?? null, { round: place.round, readAt });
}

/** Computed once per version and query, then kept in memory. */
async function sharedComparison(opened: Opened): Promise<SharedComparison> {
  const { standing, place, resolved, readAt } = opened;
  const keyAt = (version: number) => JSON.stringify([place, resolved, version]);
  const compute = (book: RoundBook) => computeComparison(releasedOf(book, standing, resolved));
  if (readAt !== null) return cached(state().comparisons, keyAt(readAt), () => readCrowd(opened, compute));
  return readCrowd(opened, (book) => cached(state().comparisons, keyAt(book.version), async () => compute(book)));
}

/**
 * The comparison of one's own estimate with everybody's; without one (published data) everybody's alone.
 * As of a version it is the same for ever. What is about the reader is added each time.
 * @throws `not_found`, `invalid_query`, `estimate_first`, `not_released`.
 */
export async function readComparison(actor: Actor, exerciseId: string, query: ComparisonQuery): Promise<Comparison> {
  const opened = await open(actor, exerciseId, query);
  const { participant, place } = opened;
  const shared = await sharedComparison(opened);
  noteServed(actor, opened);
  return {
    ...shared,
    people: shared.people.map(({ weights, simulated, team, participantId }) => ({ weights: [...weights], simulated, team, mine: participantId === participant?.id })),
    mine: participant && (await findEstimate(participant.id, place.round, shared.version)),
  };
}

/**
 * The released people that a query asks for, to compute something else of them; under the same gate as the comparison.
 * @throws what `readComparison` throws.
 */
export async function releasedPeople(
  actor: Actor,
  exerciseId: string,
  query: ComparisonQuery,
): Promise<Released & { people: readonly Person[] }> {
  const opened = await open(actor, exerciseId, query);
  const released = await readCrowd(opened, (book) => releasedOf(book, opened.standing, opened.resolved));
  noteServed(actor, opened);
  return { ...released, people: released.asked.people };
}

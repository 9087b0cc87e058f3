import { firstReleased } from "@/lib/core/exercise/first-released";
import { readEstimates } from "./estimate-rows";
import { LiveBook } from "./live-book";
import { ProblemError } from "./problem";
import { RoundBook } from "./round-book";
import { state } from "./state";

/** A book holds everybody of a round (some 200 bytes each) and up to 200 KB per slice. */
const MAX_BOOKS = 32;

/** A round of an exercise with `k` scenarios. */
export type Place = { exerciseId: string; round: number; k: number };

/** How far an exercise has come. @throws `not_found`. */
export async function readVersion(exerciseId: string): Promise<number> {
  const row = await state().reader.exercise.findUnique({ where: { id: exerciseId }, select: { version: true } });
  if (!row) throw new ProblemError("not_found", "There is no such exercise.");
  return row.version;
}

/** The live book of a place becomes the newest on the shelf; the one that nobody has read for longest goes. */
function takeFromShelf({ exerciseId, round, k }: Place): LiveBook {
  const { books } = state();
  const key = JSON.stringify([exerciseId, round]);
  const source = { version: () => readVersion(exerciseId), rows: (after: number, upTo: number) => readEstimates({ exerciseId, round, after, upTo }) };
  const live = books.get(key) ?? new LiveBook(k, source);
  books.delete(key);
  const oldest = books.keys().next();
  if (books.size >= MAX_BOOKS && !oldest.done) books.delete(oldest.value);
  books.set(key, live);
  return live;
}

/**
 * Reads a round: everything committed by now, or as it stood at an earlier version (then a book of its own is made from
 * rows; they never change, so it is the same for ever).
 * @param read is called once, and must be done with the book when it returns: the book moves on with the exercise.
 * @throws `not_found`; `invalid_query` for a version that does not exist yet. One indexed read, and the rows that are new.
 */
export async function readBook<T>(place: Place, asOf: number | null, read: (book: RoundBook) => T | Promise<T>): Promise<T> {
  const { exerciseId, round, k } = place;
  const live = takeFromShelf(place);
  await live.caughtUp();
  const { version } = live.book;
  if (asOf === null || asOf === version) return read(live.book);
  if (asOf > version) throw new ProblemError("invalid_query", `asOf: there is no version ${asOf} yet.`);
  const past = new RoundBook(k);
  past.apply(await readEstimates({ exerciseId, round, after: 0, upTo: asOf }), asOf);
  return read(past);
}

/**
 * Reads a round that comes out in batches, as its releases up to one show it: never everything that is committed.
 * @param releases versions that came out, oldest first. O(rows of the round).
 */
export async function readBatches<T>({ exerciseId, round, k }: Place, releases: readonly number[], read: (book: RoundBook) => T | Promise<T>): Promise<T> {
  const upTo = releases.at(-1) ?? 0;
  const book = new RoundBook(k);
  book.apply(firstReleased(await readEstimates({ exerciseId, round, after: 0, upTo }), releases), upTo);
  return read(book);
}

/** Rows were deleted: books that have counted them are made anew when somebody reads. */
export function forgetBooks(exerciseId: string): void {
  const { books } = state();
  for (const key of books.keys()) if (key.startsWith(JSON.stringify([exerciseId]).slice(0, -1) + ",")) books.delete(key);
}

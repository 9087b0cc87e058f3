import type { Person } from "./person";
import { RoundBook } from "./round-book";

/** Where a book's rows come from. */
export type BookSource = {
  /** How far the exercise has come; every row up to it can be read. */
  version: () => Promise<number>;
  /** The round's rows after one version and up to another, oldest first. */
  rows: (after: number, upTo: number) => Promise<Person[]>;
};

/** A book that catches up with the rows whenever it is read: the writer does not know of it. */
export class LiveBook {
  readonly book: RoundBook;
  #running: Promise<void> | null = null;
  #next: Promise<void> | null = null;

  constructor(
    k: number,
    readonly source: BookSource,
  ) {
    this.book = new RoundBook(k);
  }

  /**
   * Resolves when the book holds everything that had been committed when this was called.
   * One catching-up at a time: two would read the same rows and count them twice. Who comes while one runs may have
   * committed after it had read the version, so he waits for the next one, together with all who came meanwhile.
   */
  caughtUp(): Promise<void> {
    if (!this.#running) return this.#start();
    this.#next ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#next = null;
        return this.#running ?? this.#start();
      });
    return this.#next;
  }

  #start(): Promise<void> {
    this.#running = this.#catchUp().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** The version first, then rows up to it: what is committed in between has a higher version and waits for the next time. */
  async #catchUp(): Promise<void> {
    const { book, source } = this;
    const upTo = await source.version();
    if (upTo > book.version) book.apply(await source.rows(book.version, upTo), upTo);
  }
}

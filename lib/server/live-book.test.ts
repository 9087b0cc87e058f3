import { describe, expect, it } from "vitest";
import { LiveBook } from "./live-book";
import type { Person } from "./person";
import { somebody } from "./testing/people";

/** An exercise whose answers come when the test says so. */
class SlowExercise {
  readonly rows: Person[] = [];
  readonly asked: { what: string; answer: () => void }[] = [];
  readonly book = new LiveBook(2, {
    version: () => this.#later("version", () => this.rows.length),
    rows: (after, upTo) => this.#later(`rows ${after}-${upTo}`, () => this.rows.slice(after, upTo)),
  });

  commit(participantId: string, low: number): void {
    this.rows.push(somebody(participantId, [low, 1000 - low]));
  }

  /** Answers the next question with what is committed now. @returns which question it was. */
  async answer(): Promise<string | undefined> {
    const question = this.asked.shift();
    question?.answer();
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    return question?.what;
  }

  #later<T>(what: string, read: () => T): Promise<T> {
    return new Promise((resolve) => this.asked.push({ what, answer: () => resolve(read()) }));
  }
}

const shares = ({ book }: LiveBook) => book.people.map(({ weights }) => weights[0]);

describe("caughtUp()", () => {
  it("applies no row twice when two readers come at once", async () => {
    const exercise = new SlowExercise();
    exercise.commit("a", 300);
    const both = Promise.all([exercise.book.caughtUp(), exercise.book.caughtUp()]);
    expect(await exercise.answer()).toBe("version");
    expect(exercise.asked).toHaveLength(1);
    expect(await exercise.answer()).toBe("rows 0-1");
    expect(await exercise.answer()).toBe("version");
    await both;
    expect(exercise.asked).toEqual([]);
    expect([shares(exercise.book), exercise.book.book.tallyOf(() => true).n]).toEqual([[300], 1]);
  });

  it("gives whoever comes while one runs what was committed before he came", async () => {
    const exercise = new SlowExercise();
    exercise.commit("a", 300);
    const first = exercise.book.caughtUp();
    await exercise.answer();
    exercise.commit("b", 700);
    const second = exercise.book.caughtUp();
    await exercise.answer();
    await first;
    expect([exercise.book.book.version, shares(exercise.book)]).toEqual([1, [300]]);
    expect([await exercise.answer(), await exercise.answer()]).toEqual(["version", "rows 1-2"]);
    await second;
    expect([exercise.book.book.version, shares(exercise.book)]).toEqual([2, [300, 700]]);
  });

  it("lets all who wait share one catching-up", async () => {
    const exercise = new SlowExercise();
    exercise.commit("a", 300);
    const all = Promise.all(Array.from({ length: 50 }, () => exercise.book.caughtUp()));
    const questions: (string | undefined)[] = [];
    while (exercise.asked.length > 0) questions.push(await exercise.answer());
    await all;
    expect(questions).toEqual(["version", "rows 0-1", "version"]);
  });

  it("tries again for those who waited when reading failed, and says so to who asked", async () => {
    const rows = [somebody("a", [300, 700])];
    let failing = true;
    const live = new LiveBook(2, {
      version: async () => {
        if (!failing) return 1;
        failing = false;
        throw new Error("busy");
      },
      rows: async () => rows,
    });
    const results = await Promise.allSettled([live.caughtUp(), live.caughtUp()]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
    expect([live.book.version, shares(live)]).toEqual([1, [300]]);
  });

  it("claims no version whose rows did not fit", async () => {
    const live = new LiveBook(3, { version: async () => 1, rows: async () => [somebody("a", [300, 700])] });
    await expect(live.caughtUp()).rejects.toThrow("Tally: needs 3 shares, not 2");
    expect(live.book.version).toBe(0);
    await expect(live.caughtUp()).rejects.toThrow("Tally: needs 3 shares, not 2");
  });
});

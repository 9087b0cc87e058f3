import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crowdOf } from "@/lib/core/row-crowd";
import { median } from "@/lib/core/pools/median";
import { linear } from "@/lib/core/pools/linear";
import { log } from "@/lib/core/pools/log";
import { comparePeople, type Person } from "./person";
import { RoundBook } from "./round-book";
import { rowsOf } from "./measures/rows";
import { somebody } from "./testing/people";

/** Eight people of two teams and none; the last two are simulated. */
const MEMBERS = ["a", "b", "c", "d", "e", "f", "g", "h"].map((id, index) => ({ id, team: ["red", "blue", null][index % 3] ?? null, simulated: index > 5 }));

const weights = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })).map(([a, b]) => [Math.min(a, b), Math.abs(a - b), 1000 - Math.max(a, b)]);
const estimate = fc.tuple(fc.constantFrom(...MEMBERS), weights).map(([{ id, team, simulated }, shares]) => somebody(id, shares, { team, simulated }));

/** What a book must hold after these rows, found the long way. */
function lastOf(rows: readonly Person[]): Person[] {
  return [...new Map(rows.map((row) => [row.participantId, row])).values()].sort(comparePeople);
}

describe("RoundBook", () => {
  it("holds the same however its rows are cut into batches, and the same as recomputing from all rows", () => {
    fc.assert(
      fc.property(fc.array(estimate, { maxLength: 60 }), fc.array(fc.nat(60)), (rows, cuts) => {
        const book = new RoundBook(3);
        for (const upTo of [...cuts, rows.length].filter((cut) => cut <= rows.length).sort((a, b) => a - b)) {
          book.apply(rows.slice(book.version, upTo), upTo);
          expect([book.version, book.people]).toEqual([upTo, lastOf(rows.slice(0, upTo))]);
        }
        for (const belongs of [() => true, ({ team }: Pick<Person, "team">) => team === "red", ({ simulated }: Pick<Person, "simulated">) => !simulated]) {
          const tally = book.tallyOf(belongs);
          const crowd = crowdOf(rowsOf(lastOf(rows).filter(belongs)));
          expect(tally.n).toBe(crowd.n);
          expect(median(tally)).toEqual(median(crowd)?.map((share) => expect.closeTo(share, 12)) ?? null);
          expect(linear(tally)).toEqual(linear(crowd)?.map((share) => expect.closeTo(share, 12)) ?? null);
          expect(log(tally, 0.005)).toEqual(log(crowd, 0.005)?.map((share) => expect.closeTo(share, 9)) ?? null);
        }
      }),
    );
  });

  it("counts somebody who revised once, with what he said last", () => {
    const book = new RoundBook(2);
    book.apply([somebody("a", [1000, 0]), somebody("b", [500, 500]), somebody("a", [200, 800])], 3);
    book.apply([somebody("b", [400, 600])], 4);
    expect(book.people.map(({ participantId, weights: shares }) => [participantId, ...shares])).toEqual([["a", 200, 800], ["b", 400, 600]]);
    expect(linear(book.tallyOf(() => true))).toEqual([0.3, 0.7]);
  });

  it("moves to a version that brought this round nothing", () => {
    const book = new RoundBook(2);
    book.apply([somebody("a", [300, 700])], 1);
    book.apply([], 5);
    expect([book.version, book.people.length]).toEqual([5, 1]);
  });

  it("hands out tallies that do not move on with it", () => {
    const book = new RoundBook(2);
    book.apply([somebody("a", [300, 700])], 1);
    const [before, people] = [book.tallyOf(() => true), book.people];
    book.apply([somebody("b", [900, 100])], 2);
    expect([before.n, people.length, book.tallyOf(() => true).n]).toEqual([1, 1, 2]);
  });
});

describe("comparePeople(a, b)", () => {
  it("goes by weights, then simulated, team and id, and never by time", () => {
    const early = new Date("2024-01-01T00:00:00Z");
    const rising = [
      somebody("z", [100, 900]),
      somebody("y", [200, 800]),
      somebody("x", [200, 800], { team: "blue" }),
      somebody("v", [200, 800], { team: "red" }),
      somebody("w", [200, 800], { team: "red", submittedAt: early }),
      somebody("u", [200, 800], { simulated: true }),
    ];
    expect(rising.toReversed().sort(comparePeople)).toEqual(rising);
  });
});

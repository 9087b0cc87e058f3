import { describe, expect, it } from "vitest";
import { CROWD, csvOf, HEADER } from "./crowd.fixture";
import { readForecasts } from "./read-forecasts";

const FIRST = "ann,2025-03-01T10:00:00,1,a,50,30,20";

const refusedIn = (...rows: string[]) => readForecasts(CROWD, csvOf(FIRST, ...rows)).report.refused;

describe("readForecasts(crowd, csvText)", () => {
  it("gives forecasts in the order of time, each person's counted from 1 without gaps", () => {
    const csv = csvOf("bob,2025-03-02,7,b,10,20,70", FIRST, "bob,2025-03-03,9,b,20,20,60");
    const { forecasts, report } = readForecasts(CROWD, csv);
    expect(forecasts).toEqual([
      { person: "ann", team: "desk-a", weights: [500, 300, 200], revision: 1, madeAt: "2025-03-01T10:00:00.000Z", line: 3 },
      { person: "bob", team: "desk-b", weights: [100, 200, 700], revision: 1, madeAt: "2025-03-02T00:00:00.000Z", line: 2 },
      { person: "bob", team: "desk-b", weights: [200, 200, 600], revision: 2, madeAt: "2025-03-03T00:00:00.000Z", line: 4 },
    ]);
    expect(report).toMatchObject({ problems: [], rows: 3, otherRows: 0, forecasts: 3, people: 2, revisers: 1, refused: [], unit: { unit: "percent", found: false } });
    expect(report.times).toEqual({ first: "2025-03-01T10:00:00.000Z", last: "2025-03-03T00:00:00.000Z", withoutZone: 3 });
    expect(report.teams).toEqual([{ id: "desk-a", people: 1 }, { id: "desk-b", people: 1 }]);
  });

  it("reads only the rows that where selects, and counts the others", () => {
    const { forecasts, report } = readForecasts({ ...CROWD, where: { desk: "a" } }, csvOf(FIRST, "bob,2025-03-02,1,b,x,y,z"));
    expect(forecasts.map(({ person }) => person)).toEqual(["ann"]);
    expect(report).toMatchObject({ rows: 2, otherRows: 1, refused: [] });
  });

  it("keeps the order of the file where moments are equal", () => {
    const { forecasts } = readForecasts(CROWD, csvOf("zoe,2025-03-01T10:00:00,1,a,50,30,20", FIRST));
    expect(forecasts.map(({ person }) => person)).toEqual(["zoe", "ann"]);
  });

  it("counts revisions by time, then by line, where the file does not count them", () => {
    const { revision: _none, ...uncounted } = CROWD;
    const csv = csvOf("ann,2025-03-03,,a,1,1,98", FIRST, "ann,2025-03-03,,a,2,2,96");
    expect(readForecasts(uncounted, csv).forecasts.map(({ revision, line }) => [revision, line])).toEqual([[1, 3], [2, 2], [3, 4]]);
  });

  it("dates all forecasts alike where the file has no times, and teams stay unknown where it has none", () => {
    const { time: _time, team: _team, ...bare } = CROWD;
    const { forecasts, report } = readForecasts({ ...bare, madeAt: "2025-03-01T12:00:00Z" }, csvOf("ann,,1,,50,30,20", "ann,,2,,40,40,20"));
    expect(forecasts).toMatchObject([{ team: null, madeAt: "2025-03-01T12:00:00.000Z", revision: 1 }, { madeAt: "2025-03-01T12:00:00.000Z", revision: 2 }]);
    expect(report).toMatchObject({ teams: [], times: { withoutZone: 0 } });
  });

  it("gives one scenario what the others leave", () => {
    const scenarios = [{ scenario: "open", column: "open" }, { scenario: "slowed", column: "slowed" }, { scenario: "closed", rest: true as const }];
    expect(readForecasts({ ...CROWD, scenarios }, csvOf("ann,2025-03-01,1,a,50,30,")).forecasts[0]?.weights).toEqual([500, 300, 200]);
  });

  it("says how many sums were repaired, how many rows rounded and how many shares became 0", () => {
    const { report } = readForecasts(CROWD, csvOf(FIRST, "bob,2025-03-01,1,a,33,33,33", "eve,2025-03-01,1,a,33.33,33.33,33.34", "joe,2025-03-01,1,a,0.04,99.96,0"));
    expect(report.repairedSums).toEqual({ rows: 1, largestMiss: expect.closeTo(0.01, 12) });
    expect(report.rounded).toEqual({ rows: 2, largestChange: expect.closeTo(0.0006, 12), toZero: 1 });
  });
});

describe("readForecasts refuses a row", () => {
  it.each([
    ["that is too short", "bob,2025-03-01,1,a,50,50", "ragged", null, "The row has 6 values, the header 7."],
    ["that is too long", "bob,2025-03-01,1,a,50,30,20,0", "ragged", null, "The row has 8 values, the header 7."],
    ["without a person", ",2025-03-01,1,a,50,30,20", "person", "who", "Nobody is named."],
    ["whose person is a text", `${"x".repeat(61)},2025-03-01,1,a,50,30,20`, "person", "who", "The name has 61 characters."],
    ["whose person turns text around", "b\u202eob,2025-03-01,1,a,50,30,20", "person", "who", "The name holds a character that cannot be printed."],
    ["whose person comes from another encoding", "b\ufffdb,2025-03-01,1,a,50,30,20", "person", "who", "The name holds a character that cannot be printed."],
    ["with a bad time", "bob,tomorrow,1,a,50,30,20", "time", "when", '"tomorrow" is not a moment.'],
    ["without a time", "bob,,1,a,50,30,20", "time", "when", '"" is not a moment.'],
    ["with a bad revision", "bob,2025-03-01,0,a,50,30,20", "revision", "nr", '"0" does not count a revision.'],
    ["without a revision", "bob,2025-03-01,,a,50,30,20", "revision", "nr", '"" does not count a revision.'],
    ["with an unknown team", "bob,2025-03-01,1,c,50,30,20", "team", "desk", 'The crowd file knows no team "c". It names a, b.'],
    ["without a number", "bob,2025-03-01,1,a,50,,20", "not-a-number", "slowed", "The number is missing."],
    ["with a word for a number", "bob,2025-03-01,1,a,50,30,few", "not-a-number", "closed", '"few" is not a number.'],
    ["with a decimal comma", 'bob,2025-03-01,1,a,"49,5",30,20', "not-a-number", "open", '"49,5" is not a number.'],
    ["with a number below 0", "bob,2025-03-01,1,a,60,60,-20", "negative", "closed", "-20 is below 0."],
    ["with a number above 100", "bob,2025-03-01,1,a,0,101,0", "above-whole", "slowed", "101 is above 100, which is certainty in this file."],
    ["that adds up to something else", "bob,2025-03-01,1,a,50,30,10", "sum", null, "The numbers add up to 90 instead of 100; rounding can explain 1.5 at most."],
    ["of fractions among per cents", "bob,2025-03-01,1,a,0.5,0.3,0.2", "fraction", null, "The numbers add up to 1 in a file of per cents: fractions seem to have been typed into a field of per cents."],
    ["with a revision that is there", "ann,2025-03-02,1,a,40,40,20", "duplicate-revision", null, 'Revision 1 of "ann" stands in line 2 already.'],
    ["whose revision was made before the one before", "ann,2025-02-01,2,a,40,40,20", "earlier-than-revision-before", null, 'Revision 2 of "ann" was made before the one in line 2.'],
    ["of somebody who changes teams", "ann,2025-03-02,2,b,40,40,20", "second-team", null, '"ann" belongs to another team in line 2.'],
  ])("%s, with line, column, reason and remedy, and reads the others", (_what, row, reason, column, message) => {
    const [refused, ...more] = refusedIn(row, "eve,2025-03-01,1,b,0,0,100");
    expect(refused).toMatchObject({ line: 3, column, reason, message });
    expect(refused?.remedy).toMatch(/\.$/);
    expect(more).toEqual([]);
    expect(readForecasts(CROWD, csvOf(FIRST, row, "eve,2025-03-01,1,b,0,0,100")).forecasts.map(({ person }) => person)).toEqual(["eve", "ann"]);
  });

  it("of per cents among probabilities", () => {
    const { report } = readForecasts({ ...CROWD, unit: "probability" }, csvOf("ann,2025-03-01,1,a,0.5,0.3,0.2", "bob,2025-03-01,1,a,50,30,20"));
    expect(report.refused).toMatchObject([{ line: 3, column: "open", reason: "above-whole", message: "50 is above 1, which is certainty in this file.", remedy: "Write a probability (0.3, not 30)." }]);
  });

  it("once, for the first thing that is wrong, and in the order of lines", () => {
    expect(refusedIn("bob,x,0,c,50,30,10", ",2025-03-01,1,a,few,30,20", "eve,2025-03-01,1,a,1").map(({ line, reason }) => [line, reason])).toEqual([[3, "revision"], [4, "not-a-number"], [5, "ragged"]]);
  });

  it("even when where would leave it out, once its length puts its columns in doubt", () => {
    expect(readForecasts({ ...CROWD, where: { desk: "b" } }, csvOf("bob,2025-03-01,1,b,50,30,20", "ann,2025-03-01,1,a")).report).toMatchObject({ otherRows: 0, refused: [{ line: 3, reason: "ragged" }] });
  });
});

describe("readForecasts finds the unit in the file as a whole", () => {
  const { unit: _unit, ...undeclared } = CROWD;
  const people = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
  const perCents = people.map((person) => `${person},2025-03-01,1,a,50,30,20`);

  it("and refuses the one row that differs", () => {
    const { report } = readForecasts(undeclared, csvOf(...perCents, "z,2025-03-01,1,a,0.5,0.3,0.2"));
    expect(report).toMatchObject({ unit: { unit: "percent", found: true }, forecasts: 9, refused: [{ line: 11, reason: "fraction" }] });
  });

  it("and reads nothing where rows do not agree", () => {
    const { forecasts, report } = readForecasts(undeclared, csvOf(...perCents.slice(1), "z,2025-03-01,1,a,0.5,0.3,0.2"));
    expect(forecasts).toEqual([]);
    expect(report).toMatchObject({ unit: null, problems: [{ message: expect.stringContaining("fewer than nine in ten rows agree"), remedy: expect.stringContaining("unit: percent") }] });
  });
});

describe("readForecasts reads nothing", () => {
  const problemsOf = (csv: string, crowd = CROWD) => {
    const { forecasts, report } = readForecasts(crowd, csv);
    expect(forecasts).toEqual([]);
    return report.problems;
  };

  it("of a CSV that lacks a column", () => {
    expect(problemsOf("who,when,nr,desk,open,slowed\nann,2025-03-01,1,a,50,50\n")).toEqual([
      { line: 1, message: 'The CSV has no column "closed". Its columns are: who, when, nr, desk, open, slowed.', remedy: "Correct the name in the crowd file, or the header of the CSV." },
    ]);
  });

  it("of a CSV with semicolons, and says so", () => {
    expect(problemsOf(csvOf(FIRST).replaceAll(",", ";"))[0]?.remedy).toBe("The columns seem to be divided by semicolons: save the file with commas.");
  });

  it("of a CSV with two columns of one name", () => {
    expect(problemsOf(`${HEADER},open\n${FIRST},1\n`)).toMatchObject([{ line: 1, message: 'The CSV has 2 columns "open".' }]);
  });

  it("of a CSV that cannot be parsed", () => {
    expect(problemsOf(csvOf(FIRST, '"bob,2025'))).toMatchObject([{ line: 3, message: "A quotation mark opens here and is never closed." }]);
  });

  it("when where fits no row", () => {
    expect(problemsOf(csvOf(FIRST), { ...CROWD, where: { who: "Ann" } })).toMatchObject([{ message: "No row of the CSV fits the crowd file's where." }]);
  });

  it("when every row is refused, and still says why", () => {
    const { unit: _unit, ...undeclared } = CROWD;
    for (const crowd of [CROWD, undeclared]) {
      const { report } = readForecasts(crowd, csvOf("ann,2025-03-01,1,a,few,30,20"));
      expect(report).toMatchObject({ problems: [{ message: "Not one forecast could be read." }], refused: [{ line: 2, reason: "not-a-number" }] });
    }
  });
});

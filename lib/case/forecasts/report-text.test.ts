import { describe, expect, it } from "vitest";
import { CROWD, csvOf } from "./crowd.fixture";
import { readForecasts } from "./read-forecasts";
import { reportText } from "./report-text";

const textOf = (crowd: typeof CROWD, csv: string) => reportText(crowd, readForecasts(crowd, csv).report);

describe("reportText(crowd, report)", () => {
  it("tells a clean file in a few sentences", () => {
    expect(textOf(CROWD, csvOf("ann,2025-03-01T10:00:00Z,1,a,50,30,20"))).toEqual([
      "Rows: 1 of 1 read.",
      "Forecasts: 1 by 1 person.",
      "Teams: Desk A 1, Desk B 0.",
      "Numbers: per cents (0 to 100), as the crowd file says.",
      "Made: 2025-03-01 10:00:00 to 2025-03-01 10:00:00 UTC.",
      "Sums: every row adds up exactly.",
      "Grid: nothing had to be rounded.",
      "Refused: none.",
    ]);
  });

  it("tells what was skipped, found, repaired, rounded and refused", () => {
    const { unit: _unit, ...undeclared } = CROWD;
    const csv = csvOf(
      "ann,2025-03-01,1,a,33,33,33", "ann,2025-03-02,2,a,50,30,20", "bob,2025-03-01,1,a,0.04,99.96,0",
      "eve,2025-03-01,1,a,x,30,20", "eve,2025-03-01,1,a,50,30,10", "joe,2025-03-01,1,b,0,0,100",
    );
    expect(textOf({ ...undeclared, where: { desk: "a" } }, csv)).toEqual([
      "Rows: 5 of 6 read. 1 row of another question skipped.",
      "Forecasts: 3 by 2 people. 1 person revised: the last revision counts, the earlier ones are kept as history.",
      "Teams: Desk A 2, Desk B 0.",
      "Numbers: per cents (0 to 100), found from the file as a whole.",
      "Made: 2025-03-01 00:00:00 to 2025-03-02 00:00:00 UTC. 3 times without a zone, read as UTC.",
      "Sums: 1 row off by rounding, by 1 point at most, repaired by largest remainder.",
      "Grid: 1 row rounded to per mille by largest remainder, by 0.04 points at most.",
      "Grid: 1 share above 0 became 0, because it is nearer to it than to 1 per mille.",
      "Refused: 2 rows.",
      "  line 5, open: \"x\" is not a number. Write digits, with a point before decimals and without a per-cent sign; 0 where nothing is meant.",
      "  line 6: The numbers add up to 90 instead of 100; rounding can explain 1.5 at most. Correct the row; what was meant cannot be known here.",
    ]);
  });

  it("tells why nothing is read", () => {
    expect(textOf(CROWD, "")).toEqual(["Nothing is read. Line 1: The CSV is empty. Check that it is the file you meant."]);
  });
});

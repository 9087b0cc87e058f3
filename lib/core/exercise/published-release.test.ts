import { describe, expect, it } from "vitest";
import { publishedRelease } from "./published-release";

const facts = { dataSource: null, dryRun: false, release: "at-close", publication: { round: 2, version: 9 } } as const;

describe("publishedRelease(exercise)", () => {
  it("is what the facilitator published", () => {
    expect(publishedRelease(facts)).toEqual({ round: 2, version: 9 });
  });
  it("is everything of forecasts that were published before", () => {
    expect(publishedRelease({ ...facts, dataSource: {}, release: "live", publication: null })).toEqual({ round: null, version: null });
  });
  it("is nothing of an open board, of a dry run, and of what nobody published", () => {
    expect([{ release: "live" as const }, { dryRun: true }, { dryRun: true, dataSource: {} }, { publication: null }].map((other) => publishedRelease({ ...facts, ...other }))).toEqual([null, null, null, null]);
  });
});

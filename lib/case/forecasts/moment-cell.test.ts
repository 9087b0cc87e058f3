import { describe, expect, it } from "vitest";
import { momentOf } from "./moment-cell";

describe("momentOf(text)", () => {
  it.each([
    ["2011-09-01T09:20:27", "2011-09-01T09:20:27.000Z"],
    ["2011-09-01 09:20:27", "2011-09-01T09:20:27.000Z"],
    ["2011-09-01T09:20", "2011-09-01T09:20:00.000Z"],
    ["2011-09-01", "2011-09-01T00:00:00.000Z"],
    ["2012-02-29T23:59:59.5", "2012-02-29T23:59:59.500Z"],
  ])("reads %s as UTC, wherever the machine stands, and says that no zone was named", (text, iso) => {
    expect(momentOf(text)).toEqual({ iso, zoned: false });
  });

  it.each([
    ["2011-09-01T09:20:27Z", "2011-09-01T09:20:27.000Z"],
    ["2011-09-01T01:20:27+02:00", "2011-08-31T23:20:27.000Z"],
    ["2011-09-01T09:20:27-05:45", "2011-09-01T15:05:27.000Z"],
  ])("reads %s by the zone that it names", (text, iso) => {
    expect(momentOf(text)).toEqual({ iso, zoned: true });
  });

  it.each(["", "yesterday", "1/9/2011", "01.09.2011", "2011-02-30", "2011-02-30T10:00:00", "2011-09-01T25:00:00", "2011-9-1", "1314868827"])("reads no moment in %j", (text) => {
    expect(momentOf(text)).toBeNull();
  });
});

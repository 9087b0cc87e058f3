import { describe, expect, it } from "vitest";
import { choicesFor, closingTime } from "./closing-times";

const nowMs = Date.parse("2024-01-26T10:00:00Z");
const later = "2024-01-26T12:00:00.000Z";
const earlier = "2024-01-26T09:00:00.000Z";

describe("closingTime(choice, facts)", () => {
  it.each([
    ["ten", later, "", "2024-01-26T12:10:00.000Z"],
    ["hour", later, "", "2024-01-26T13:00:00.000Z"],
    // where there is no time, or it is over, it counts from now
    ["ten", null, "", "2024-01-26T10:10:00.000Z"],
    ["hour", earlier, "", "2024-01-26T11:00:00.000Z"],
    ["none", later, "", null],
    ["planned", later, "", later],
    // the clock of this browser: Kathmandu, 5 h 45 min ahead
    ["own", later, "2024-01-26T18:00", "2024-01-26T12:15:00.000Z"],
    ["own", later, "", ""],
  ] as const)("%s with %s and “%s”", (choice, closesAt, own, expected) => {
    expect(closingTime(choice, { closesAt, nowMs, own })).toBe(expected);
  });
});

describe("choicesFor(kind, facts)", () => {
  it("offers a planned time only while it lies ahead", () => {
    expect(choicesFor("open", { closesAt: later, nowMs })).toEqual(["planned", "none", "ten", "hour", "own"]);
    expect(choicesFor("open", { closesAt: earlier, nowMs })).toEqual(["none", "ten", "hour", "own"]);
    expect(choicesFor("extend", { closesAt: later, nowMs })).toEqual(["ten", "hour", "own", "none"]);
  });
});

import { describe, expect, it } from "vitest";
import { indicatorChanges, type DatedNote } from "./indicator-changes";

const note = (number: number, status: DatedNote["status"], createdAt: string): DatedNote => ({ number, status, createdAt });
const indicator = (...notes: DatedNote[]) => ({ id: "i1", openingStatus: "quiet" as const, notes });
const SINCE = "2026-11-30T12:00:00.000Z";

describe("indicatorChanges(indicators, since)", () => {
  it("says nothing where no note came since", () => {
    expect(indicatorChanges([indicator()], SINCE)).toEqual([]);
    expect(indicatorChanges([indicator(note(1, "met", "2026-11-30T11:59:59.999Z"))], SINCE)).toEqual([]);
    expect(indicatorChanges([indicator(note(1, "met", SINCE))], SINCE)).toEqual([]);
  });
  it("says that the status moved since", () => expect(indicatorChanges([indicator(note(1, "met", "2026-11-30T12:00:00.001Z"))], SINCE)).toEqual([{ id: "i1", status: "met", moved: true }]));
  it("compares with the note that stood then, in whatever order they come", () => {
    const notes = [note(2, "met", "2026-11-30T13:00:00.000Z"), note(1, "watching", "2026-11-29T12:00:00.000Z")];
    expect(indicatorChanges([indicator(...notes)], SINCE)).toEqual([{ id: "i1", status: "met", moved: true }]);
    expect(indicatorChanges([indicator(...notes, note(3, "watching", "2026-11-30T14:00:00.000Z"))], SINCE)).toEqual([{ id: "i1", status: "watching", moved: false }]);
  });
  it("tells a note without a move from one with it", () => expect(indicatorChanges([indicator(note(1, "quiet", "2026-12-01T00:00:00.000Z"))], SINCE)).toEqual([{ id: "i1", status: "quiet", moved: false }]));
  it("keeps the order of the indicators and of moments, whatever their zone", () => {
    const late = note(1, "met", "2026-11-30T17:46:00+05:45");
    expect(indicatorChanges([{ ...indicator(late), id: "b" }, { ...indicator(late), id: "a" }], SINCE).map(({ id }) => id)).toEqual(["b", "a"]);
  });
});

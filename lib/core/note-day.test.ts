import { describe, expect, it } from "vitest";
import { lastNoteDay } from "./note-day";

const today = "2026-12-01";

describe("lastNoteDay(days)", () => {
  it("is the opening day where the window had passed before the exercise was made", () =>
    expect(lastNoteDay({ openedOn: "2024-01-19", horizonOn: "2024-02-18", madeOn: "2026-11-30", today })).toEqual({ day: "2024-01-19", later: "after_opening" }));
  it("is today while the window is open", () =>
    expect(lastNoteDay({ openedOn: "2026-11-01", horizonOn: "2026-12-31", madeOn: "2026-11-02", today })).toEqual({ day: today, later: "in_future" }));
  it("stays today after a window that was open when the exercise was made, on its last day too", () => {
    expect(lastNoteDay({ openedOn: "2026-01-01", horizonOn: "2026-02-01", madeOn: "2026-01-15", today })).toEqual({ day: today, later: "in_future" });
    expect(lastNoteDay({ openedOn: "2026-01-01", horizonOn: "2026-02-01", madeOn: "2026-02-01", today })).toEqual({ day: today, later: "in_future" });
  });
});

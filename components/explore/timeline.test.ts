import { describe, expect, it } from "vitest";
import { claimAt, timelineOf, type TimelineEvent } from "./timeline";

const event = (id: string, date?: string): TimelineEvent => ({ id, title: id, layer: "said", dateBasis: date === undefined ? "none" : "derived", date });

describe("timelineOf(events, openedOn)", () => {
  it("orders events by their day, and keeps the file's order within one", () =>
    expect(timelineOf([event("c", "2024-01-18"), event("a", "2024-01-16"), event("d", "2024-01-18")], "2024-01-19").dated.map(({ id }) => id)).toEqual(["a", "c", "d"]));
  it("keeps those without a day apart", () => expect(timelineOf([event("a"), event("b", "2024-01-16")], "2024-01-19").undated.map(({ id }) => id)).toEqual(["a"]));
  it("leaves out what lies after the opening, even if a file holds it", () =>
    expect(timelineOf([event("a", "2024-01-19"), event("b", "2024-01-20")], "2024-01-19")).toMatchObject({ dated: [{ id: "a" }], undated: [] }));
});

describe("claimAt(claims, place)", () => {
  const claims = [{ id: "c1", place: { source: "a", paragraph: 6 } }, { id: "c2", place: { source: "b", paragraph: 7 } }, { id: "c3", place: { source: "b", paragraph: 7 } }];
  it("is the first claim of the same paragraph of the same source", () => expect(claimAt(claims, { source: "b", paragraph: 7 })?.id).toBe("c2"));
  it("is none where the evidence has nothing from there", () => expect(claimAt(claims, { source: "b", paragraph: 6 })).toBeUndefined());
});

import { describe, expect, it } from "vitest";
import { firstReleased } from "./first-released";

const rows = (...people: string[]) => people.map((participantId, index) => ({ participantId, version: index + 1 }));
const versions = (people: string[], releases: number[]) => firstReleased(rows(...people), releases).map(({ version }) => version);

describe("what came out of a round in batches", () => {
  it("is nothing before the first release", () => {
    expect(versions(["a", "b"], [])).toEqual([]);
  });

  it("is each person's newest row at the release that first held him", () => {
    expect(versions(["a", "b", "a", "c"], [3])).toEqual([3, 2]);
  });

  it("keeps a person as he came out, whatever he submits later", () => {
    expect(versions(["a", "b", "a", "c", "d", "b"], [2, 5])).toEqual([1, 2, 4, 5]);
  });

  it("leaves out who came after the last release", () => {
    expect(versions(["a", "b", "c"], [2])).toEqual([1, 2]);
  });
});

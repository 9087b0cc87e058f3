import { describe, expect, it } from "vitest";
import { trianglePoint } from "@/lib/core/triangle";
import { lineTowards, lockedLine } from "./lines";

const shares = (weightsPermille: number[], ...locked: number[]) => ({ weightsPermille, lock: [0, 1, 2].map((index) => locked.includes(index)) });

describe("lineTowards(shares, index)", () => {
  it("runs from the scenario's corner to where the two others keep their ratio without it", () =>
    expect(lineTowards(shares([500, 300, 200]), 0)).toEqual([trianglePoint([1000, 0, 0]), trianglePoint([0, 600, 400])]));
  it("halves the side opposite from the corner itself", () =>
    expect(lineTowards(shares([0, 1000, 0]), 1)).toEqual([trianglePoint([0, 1000, 0]), trianglePoint([500, 0, 500])]));
  it("is the line of the one locked share", () => {
    const locked = shares([500, 300, 200], 1);
    expect(lineTowards(locked, 0)).toEqual([trianglePoint([700, 300, 0]), trianglePoint([0, 300, 700])]);
    expect(lineTowards(locked, 2)).toEqual(lockedLine(locked));
  });
  it("is none for a locked share, nor beside two locks", () =>
    expect([lineTowards(shares([500, 300, 200], 1), 1), lineTowards(shares([500, 300, 200], 0, 1), 2)]).toEqual([null, null]));
});

describe("lockedLine(shares)", () => {
  it("exists for exactly one lock", () => expect([lockedLine(shares([500, 300, 200])), lockedLine(shares([500, 300, 200], 0, 1))]).toEqual([null, null]));
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOnHandle, shareAt, snapShare } from "./pointer-share";

const track = { left: 100, width: 400, rightToLeft: false };
const mirrored = { ...track, rightToLeft: true };

describe("shareAt(box, clientX)", () => {
  it("runs from 0 at the start edge to 1000 at the end edge", () => {
    expect([shareAt(track, 100), shareAt(track, 300), shareAt(track, 500)]).toEqual([0, 500, 1000]);
  });

  it("is mirrored where text runs from right to left", () => {
    expect([shareAt(mirrored, 100), shareAt(mirrored, 200), shareAt(mirrored, 500)]).toEqual([1000, 750, 0]);
  });
});

describe("isOnHandle(box, clientX, share)", () => {
  it("takes hold within 14 px of the bar's end and not farther out", () => {
    expect(isOnHandle(track, 313, 500)).toBe(true);
    expect(isOnHandle(track, 287, 500)).toBe(true);
    expect(isOnHandle(track, 315, 500)).toBe(false);
  });
});

describe("snapShare(permille, start, fine)", () => {
  it("snaps to whole per cents, and to 0.1 % when fine", () => {
    expect(snapShare(234.4, null, false)).toBe(230);
    expect(snapShare(234.4, null, true)).toBe(234);
  });

  it("gives the start value back when it is nearer than the grid", () => {
    expect(snapShare(143.9, 143, false)).toBe(143);
    expect(snapShare(148, 143, false)).toBe(150);
  });

  it("always answers an integer between 0 and 1000", () => {
    fc.assert(
      fc.property(fc.double({ min: -3000, max: 3000, noNaN: true }), fc.integer({ min: 0, max: 1000 }), fc.boolean(), (at, start, fine) => {
        const share = snapShare(at, start, fine);
        expect(Number.isInteger(share) && share >= 0 && share <= 1000).toBe(true);
      }),
    );
  });
});

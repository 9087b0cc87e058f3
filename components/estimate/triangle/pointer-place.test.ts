import { describe, expect, it } from "vitest";
import { followed, isOnDiamond, placeAt } from "./pointer-place";

const box = { left: 100, top: 50, width: 400, rightToLeft: false };
const mirrored = { ...box, rightToLeft: true };

describe("placeAt(box, at)", () => {
  it("counts from the inline start, mirrored where text runs from right to left", () => {
    expect(placeAt(box, { clientX: 200, clientY: 150 })).toEqual({ x: 0.25, y: 0.25 });
    expect(placeAt(mirrored, { clientX: 200, clientY: 150 })).toEqual({ x: 0.75, y: 0.25 });
  });
  it("goes on outside the drawing", () => expect(placeAt(box, { clientX: 0, clientY: 0 })).toEqual({ x: -0.25, y: -0.125 }));
});

describe("isOnDiamond(box, at, point)", () => {
  it("reaches 16 px around the point, in both directions", () => {
    for (const [place, clientX] of [[box, 200], [mirrored, 400]] as const) {
      expect(isOnDiamond(place, { clientX, clientY: 166 }, { x: 0.25, y: 0.25 })).toBe(true);
      expect(isOnDiamond(place, { clientX: clientX + 12, clientY: 162 }, { x: 0.25, y: 0.25 })).toBe(false);
    }
  });
});

describe("followed(box, from, to, point)", () => {
  it("moves by the distance travelled, wherever the hand took hold", () => {
    const [from, to] = [{ clientX: 210, clientY: 140 }, { clientX: 250, clientY: 100 }];
    expect(followed(box, from, to, { x: 0.5, y: 0.5 })).toEqual({ x: 0.6, y: 0.4 });
    expect(followed(mirrored, from, to, { x: 0.5, y: 0.5 }).x).toBeCloseTo(0.4);
  });
  it("is the point itself when the pointer is back", () => {
    const at = { clientX: 217, clientY: 133 };
    expect(followed(box, at, at, { x: 0.31, y: 0.27 })).toEqual({ x: 0.31, y: 0.27 });
  });
});

import { describe, expect, it } from "vitest";
import { barIntent, stepOfKey } from "./bar-keys";

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const press = (key: string, rightToLeft = false) => barIntent({ ...plain, key }, rightToLeft);

describe("barIntent(key, rightToLeft)", () => {
  it("steps by 1 % on arrows and by 5 % on page keys", () => {
    expect(press("ArrowRight")).toEqual({ kind: "step", permille: 10 });
    expect(press("ArrowDown")).toEqual({ kind: "step", permille: -10 });
    expect(press("PageUp")).toEqual({ kind: "step", permille: 50 });
  });

  it("swaps left and right, but not up and down, where text runs from right to left", () => {
    expect(press("ArrowRight", true)).toEqual({ kind: "step", permille: -10 });
    expect(press("ArrowLeft", true)).toEqual({ kind: "step", permille: 10 });
    expect(press("ArrowUp", true)).toEqual({ kind: "step", permille: 10 });
  });

  it("takes Latin, Arabic-Indic and Persian digits as the start of a number", () => {
    expect(["7", "٧", "۷"].map((digit) => press(digit))).toEqual(["7", "٧", "۷"].map((text) => ({ kind: "type", text })));
  });

  it("leaves Tab and every shortcut alone", () => {
    expect(press("Tab")).toBeNull();
    expect(barIntent({ ...plain, key: "l", ctrlKey: true }, false)).toBeNull();
    expect(barIntent({ ...plain, key: "ArrowLeft", altKey: true }, false)).toBeNull();
  });
});

describe("stepOfKey(key, rightToLeft)", () => {
  it("is 0.1 % with Shift", () => expect(stepOfKey({ key: "ArrowUp", shiftKey: true }, false)).toBe(1));
  it("is null for a key that does not step", () => expect(stepOfKey({ key: "Home", shiftKey: false }, false)).toBeNull());
});

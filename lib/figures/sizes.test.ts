import { expect, it } from "vitest";
import { parseSize } from "./sizes";

it("parseSize(text) knows names and sides within the limits", () => {
  expect(parseSize("slide")).toEqual({ width: 1600, height: 900 });
  expect(parseSize("320x4096")).toEqual({ width: 320, height: 4096 });
});

it.each(["319x900", "900x4097", "0x0", "1e3x900", "-900x900", "900", "toString", "", "900x900x900"])("parseSize(%s) is no size", (text) => {
  expect(parseSize(text)).toBeNull();
});

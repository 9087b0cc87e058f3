import { expect, it } from "vitest";
import { isolatedValues } from "./isolated";

const written = (key: string, values: Record<string, string | number> = {}) => `${key} ${Object.values(values).join(" ")}`;

it("isolatedValues(translate, direction) gives names and numbers their own direction, and leaves what chooses a form alone", () => {
  expect(isolatedValues(written, "rtl")("k", { lexicon: "ICD 203", range: "20–45", pool: "linear", n: 3, share: "57.5" })).toBe("k \u2068ICD\u00a0203\u2069 \u206820–45\u2069 linear 3 57.5");
  expect(isolatedValues(written, "rtl")("k")).toBe("k ");
});

it("isolatedValues(translate, direction) changes nothing from left to right", () => {
  expect(isolatedValues(written, "ltr")).toBe(written);
});

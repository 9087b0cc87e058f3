import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json";

describe("canonicalJson(value)", () => {
  it("sorts keys at every depth and writes no spaces", () =>
    expect(canonicalJson({ b: [1, { d: null, c: "x" }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}'));
  it("leaves undefined properties out", () => expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}'));
  it("sorts keys by code unit, not by the language of the machine", () => expect(canonicalJson({ ä: 1, z: 2, Z: 3 })).toBe('{"Z":3,"z":2,"ä":1}'));
  it.each([NaN, Infinity])("refuses %d", (value) => expect(() => canonicalJson({ value })).toThrow(TypeError));

  it("is the same for the same value in any order of keys, and reads back as it", () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))), (value) => {
        const reordered = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reordered)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    ));
});

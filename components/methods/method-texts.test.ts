import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { METHOD_GROUPS, REFERENCE_POOL_IDS, SCORE_METHODS, type MethodId, type WorkedMethodId } from "@/lib/contract/methods";
import { POOLS, REFERENCE_POOLS } from "@/lib/core/pools/registry";
import { SCORES } from "@/lib/core/scores/registry";
import messages from "@/messages/en.json";
import { formulaOf } from "./formula-of";
import { METHOD_SOURCES } from "./method-sources";
import { signsOf } from "./notation";

const ENTRIES: Readonly<Record<string, Record<string, unknown>>> = messages.methods.entry;
const IDS: readonly MethodId[] = Object.values(METHOD_GROUPS).flat();
const isWorked = (id: MethodId): id is WorkedMethodId => id !== "lexicons";

describe("every method has a page", () => {
  it("every pool of the app stands in the index, in the order of its registry", () => expect(METHOD_GROUPS.pooling).toEqual(Object.keys(POOLS)));
  it("every reference pool stands in the index", () => expect(REFERENCE_POOL_IDS).toEqual(Object.keys(REFERENCE_POOLS)));
  it("every score has a page of its own", () => {
    expect(Object.keys(SCORE_METHODS)).toEqual(Object.keys(SCORES));
    expect(METHOD_GROUPS.scoring).toEqual(expect.arrayContaining(Object.values(SCORE_METHODS)));
  });
  it("no two methods share an address", () => expect(new Set(IDS).size).toBe(IDS.length));
  it("there are no texts of methods that do not exist", () => expect(Object.keys(ENTRIES).toSorted()).toEqual([...IDS].toSorted()));
});

describe.each(IDS.map((id) => [id]))("the page of %s", (id) => {
  const worked = isWorked(id) ? ["formula", "example"] : [];

  it("has a text for every part of the template", () => {
    const entry = ENTRIES[id] ?? {};
    for (const part of ["name", "what", "want", "misleads", "source", ...worked]) expect(entry[part], part).toMatch(/\S{2}/);
    expect(Object.keys(entry.edge ?? {})).toEqual(["zeros", "alone", "ties"]);
  });

  it("says what it is in one sentence", () => expect(ENTRIES[id]?.what).toMatch(/^[^.]+(\.\d[^.]*)*\.( Higher is better\.)?$/));

  it("writes no straight quotation mark, no double space and no dash for a pause", () => expect(JSON.stringify(ENTRIES[id])).not.toMatch(/\\"|'| {2}|—/));

  it("names sources by addresses that are whole", () => {
    for (const url of METHOD_SOURCES[id] ?? []) expect(() => new URL(url)).not.toThrow();
  });
});

describe.each(IDS.filter(isWorked).map((id) => [id]))("the formula of %s", (id) => {
  const { formula, settings } = formulaOf(id);

  it("holds each constant that it prints", () => {
    for (const name of Object.keys(settings)) expect(formula).toContain(name);
    expect(Object.keys(messages.methods.constant)).toEqual(expect.arrayContaining(Object.keys(settings)));
  });

  it("explains at least one of its signs", () => expect(signsOf(id, formula).length).toBeGreaterThan(0));
});

describe("sentences", () => {
  const say = createTranslator({ locale: "en-GB", messages, namespace: "methods.entry" });

  it("the linear pool's writes the sum out", () => {
    const facts = { n: 388, scenario: "Putin", sum: "189.33", pool: "48.8 %" };
    expect(say("linear.example", facts)).toBe("388 people gave Putin 189.33 in all, where 1 is a whole estimate; 189.33 / 388 = 48.8 %.");
  });

  it("the median's says when the linear pool stands in", () => {
    const facts = { n: 3, scenario: "Calm", standsIn: "yes", sum: "1", pool: "33.3 %" };
    expect(say("median.example", facts)).toBe("Every middle is 0, so the linear pool stands in: 1 / 3 = 33.3 % for Calm.");
  });

  it("one person is one person", () => expect(say("linear.example", { n: 1, scenario: "Calm", sum: "0.62", pool: "62.0 %" })).toMatch(/^One person gave Calm/));
});

import { expect, it } from "vitest";
import { caseOf } from "./figure-input.fixture";
import { inSentence } from "./in-sentence";

it.each([
  ["Broader war", "broader war"],
  ["Tit-for-tat", "tit-for-tat"],
  ["NATO steps in", "NATO steps in"],
  ["F-16s are sent", "F-16s are sent"],
  ["A", "A"],
])("inSentence(%s) is %s", (label, expected) => {
  expect(inSentence(label, caseOf())).toBe(expected);
});

it("inSentence(label) keeps the capital of a name that the case writes with one inside a sentence", () => {
  expect(inSentence("Iran strikes", caseOf())).toBe("Iran strikes");
});

it("inSentence(label) leaves labels of other languages as they are", () => {
  expect(inSentence("Krieg", { ...caseOf(), language: "de" })).toBe("Krieg");
});

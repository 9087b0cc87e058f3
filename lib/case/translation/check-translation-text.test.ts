import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkCaseText, type LoadedCase } from "../check-case-text";
import { checkTranslationText } from "./check-translation-text";

const text = readFileSync(join(import.meta.dirname, "../fixtures/complete.yaml"), "utf8");

function original(): LoadedCase {
  const { loaded } = checkCaseText("complete.yaml", text);
  if (!loaded) throw new Error("The fixture must load.");
  return loaded;
}

const HEAD = 'formatVersion: "1"\ntranslates: harbour\nlanguage: ar\n';
const check = (body: string, head = HEAD) => checkTranslationText("complete.ar.yaml", head + body, original(), "ar");
const errorsOf = (body: string, head?: string) => check(body, head).report.problems.filter(({ severity }) => severity === "error");

describe("checkTranslationText(path, text, original, language)", () => {
  test("puts translated texts in their places and leaves ids, numbers and the words of the source alone", () => {
    const { translation } = check("title: خلاف عمال الميناء\nscenarios: { settled: { label: تسوية, countsAs: [اتفاق] } }\nclaims: { c1: { paraphrase: يتوقع اتفاقًا } }\n");
    const before = original().case;
    expect(translation?.case).toMatchObject({ id: "harbour", title: "خلاف عمال الميناء", language: before.language });
    expect(translation?.case.scenarios[0]).toEqual({ ...before.scenarios[0], label: "تسوية", countsAs: ["اتفاق"] });
    expect(translation?.case.scenarios[1]).toEqual(before.scenarios[1]);
    expect(translation?.case.claims[0]).toEqual({ ...before.claims[0], paraphrase: "يتوقع اتفاقًا" });
  });

  test("reports what is missing once, and shows the original for it", () => {
    const { report, translation } = check("title: خلاف\n");
    expect(report.problems).toMatchObject([{ severity: "warning", message: expect.stringMatching(/^\d+ texts are not translated.*headline, question/) }]);
    expect(translation?.missing).toBeGreaterThan(20);
    expect(translation?.case.headline).toBe(original().case.headline);
  });

  test("counts an entry that is null as missing", () => {
    const withNull = check("gaps: [null]\n").translation;
    expect(withNull?.case.gaps).toEqual(original().case.gaps);
    expect(withNull?.missing).toBe(check("").translation?.missing);
  });

  test.each([
    ["an unknown field", "titel: x\n", "titel", 'There is no field "titel"'],
    ["an unknown id", "claims: { c99: { note: x } }\n", "claims.c99", 'There is no id "c99"'],
    ["an unknown scenario in a bearing", "claims: { c1: { bearing: { nowhere: { why: x } } } }\n", "claims.c1.bearing.nowhere", 'There is no scenario "nowhere"'],
    ["a quotation", "claims: { c1: { quotations: [x] } }\n", "claims.c1.quotations", 'There is no field "quotations"'],
    ["a printed phrase", "phrases: { v1: { printed: x } }\n", "phrases.v1.printed", 'There is no field "printed"'],
    ["a text that the case does not have", "claims: { c1: { note: x } }\n", "claims.c1.note", "no text here"],
    ["a list of another length", "gaps: [a, b]\n", "gaps", "2 entries; the original has 1"],
    ["a list where ids are expected", "voices: [x]\n", "voices", "A group of keys is expected here, not a list."],
    ["a number", "title: 7\n", "title", "This is no text."],
    ["an empty text", 'title: ""\n', "title", "This is no text."],
    ["a text that is too long", `scenarios: { settled: { label: ${"ا".repeat(201)} } }\n`, "scenarios.settled.label", "more than 200 characters"],
  ])("refuses %s, with its place and a remedy", (_what, body, path, message) => {
    const [first] = errorsOf(body);
    expect(first).toMatchObject({ path, message: expect.stringContaining(message), line: 4 });
    expect(first?.remedy.length).toBeGreaterThan(5);
    expect(check(body).translation).toBeNull();
  });

  test.each([
    ["another case", HEAD.replace("harbour", "port"), "translates"],
    ["another language", HEAD.replace(": ar", ": en"), "language"],
    ["another version", HEAD.replace('"1"', '"2"'), "formatVersion"],
  ])("refuses a head that names %s", (_what, head, path) => {
    expect(errorsOf("", head)).toMatchObject([{ path }]);
  });

  test("refuses a language that the pages do not speak", () => {
    const { report } = checkTranslationText("complete.tlh.yaml", HEAD.replace(": ar", ": tlh"), original(), "tlh");
    expect(report.problems).toContainEqual(expect.objectContaining({ path: "language", message: 'The pages do not speak "tlh".' }));
  });

  test("warns of a later day that stands outside the outcome, in Arabic words too", () => {
    const { report } = check("summary: انتهى الإضراب في 14 أبريل 2025\n");
    expect(report.problems).toContainEqual(expect.objectContaining({ path: "summary", line: 4, message: expect.stringContaining("2025-04-14") }));
  });

  test("keeps what happened later in the outcome alone", () => {
    const { translation } = check("outcome: { searchNote: بحث قصير }\n");
    expect(translation?.outcome?.searchNote).toBe("بحث قصير");
    expect(JSON.stringify(translation?.case)).not.toContain("بحث قصير");
  });

  test("never throws, whatever stands in the file", () => {
    const keys = fc.constantFrom("title", "gaps", "claims", "scenarios", "settled", "c1", "label", "tree", "nodes", "outcome", "criteria", "constructor", "__proto__");
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ depthSize: "small" }, fc.string(), fc.integer(), fc.constant(null), fc.array(tie("any")), fc.dictionary(keys, tie("any"))),
    })).any;
    fc.assert(
      fc.property(fc.dictionary(keys, value), (body) => {
        const { report, translation } = checkTranslationText("x.ar.json", JSON.stringify({ formatVersion: "1", translates: "harbour", language: "ar", ...body }), original(), "ar");
        expect(translation === null).toBe(report.problems.some(({ severity }) => severity === "error"));
      }),
    );
  });
});

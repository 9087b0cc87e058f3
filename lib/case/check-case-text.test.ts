import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BROKEN_FILES } from "./broken-files.fixture";
import { checkCaseText } from "./check-case-text";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");
const complete = fixture("complete.yaml");

function lineOf(text: string, piece: string): number {
  const index = text.indexOf(piece);
  if (index < 0 || text.indexOf(piece, index + 1) >= 0) throw new Error(`"${piece}" must stand in the file exactly once.`);
  return text.slice(0, index).split("\n").length;
}

describe("checkCaseText(path, text)", () => {
  test("accepts a case without sources and voices", () => {
    const { report, loaded } = checkCaseText("minimal.yaml", fixture("minimal.yaml"));
    expect(report.problems).toEqual([]);
    expect(loaded?.case.scenarios).toHaveLength(4);
    expect(loaded?.case.voices).toEqual([]);
    expect(loaded?.outcome).toBeNull();
  });

  test("accepts a case that uses every part", () => {
    const { report, loaded } = checkCaseText("complete.yaml", complete);
    expect(report.problems).toEqual([]);
    expect(loaded?.outcome?.answers).toHaveLength(1);
    expect(loaded?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test("reads the same case from JSON", () => {
    const { loaded } = checkCaseText("complete.yaml", complete);
    const { $schema, ...file } = { $schema: "/api/cases/schema", formatVersion: "1", ...loaded?.case, outcome: loaded?.outcome };
    const json = JSON.stringify({ $schema, ...file }, null, 2);
    const fromJson = checkCaseText("complete.json", json);
    expect(fromJson.report.problems).toEqual([]);
    expect(fromJson.loaded?.case).toEqual(loaded?.case);
    expect(JSON.parse(fromJson.loaded?.fileText ?? "")).toEqual({ $schema, formatVersion: "1", ...loaded?.case });
  });

  test.each(BROKEN_FILES)("reports line and path when $wrong", ({ find, replace, at, path, message }) => {
    lineOf(complete, find);
    const text = complete.replace(find, replace);
    const { report } = checkCaseText("complete.yaml", text);
    const problem = report.problems.find((candidate) => candidate.path === path && message.test(candidate.message));
    expect(problem, JSON.stringify(report.problems, null, 1)).toMatchObject({ line: lineOf(text, at) });
    expect(problem?.remedy).toMatch(/\.$/);
  });

  test("loads a case in spite of a warning", () => {
    const { report, loaded } = checkCaseText("complete.yaml", complete.replace("summary: A made-up dispute.", "summary: Until 5 May 2025."));
    expect(report.problems.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(loaded).not.toBeNull();
  });

  test("refuses a file over 512 KB", () => {
    const { report } = checkCaseText("big.yaml", `${complete}# ${"x".repeat(512 * 1024)}\n`);
    expect(report.problems).toMatchObject([{ line: 1, message: "The file is larger than 512 KB." }]);
  });

  test("never throws, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."{}[]:-?!&*#|>'\"\n  ab,1@`%\t") , maxLength: 80 }), (text) => {
      expect(checkCaseText("any.yaml", text).loaded).toBeNull();
    }));
  });
});

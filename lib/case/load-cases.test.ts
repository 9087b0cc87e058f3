import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadCases } from "./load-cases";

const fixture = (name: string) => join(import.meta.dirname, "fixtures", name);
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "cases-"));
  copyFileSync(fixture("complete.yaml"), join(dir, "a.yaml"));
});
afterEach(() => rmSync(dir, { recursive: true }));

test("loadCases(dir) reports a broken file and still loads the others", () => {
  writeFileSync(join(dir, "b.yaml"), "id: [\n");
  copyFileSync(fixture("minimal.yaml"), join(dir, "c.yml"));
  const { cases, reports } = loadCases(dir);
  expect(cases.map((loaded) => loaded.case.id)).toEqual(["harbour", "port-strike-demo"]);
  expect(reports).toMatchObject([{ file: join(dir, "b.yaml"), problems: [{ severity: "error" }] }]);
});

test("loadCases(dir) reports the second of two files with the same id", () => {
  copyFileSync(fixture("complete.yaml"), join(dir, "b.yaml"));
  const { cases, reports } = loadCases(dir);
  expect(cases.map(({ path }) => path)).toEqual([join(dir, "a.yaml")]);
  expect(reports).toMatchObject([{ file: join(dir, "b.yaml"), problems: [{ line: 3, path: "id", message: /already taken/ }] }]);
});

test("loadCases(dir) leaves files of other kinds alone", () => {
  writeFileSync(join(dir, "notes.md"), "no case");
  expect(loadCases(dir).reports).toEqual([]);
});

test("loadCases(dir) adds the translation beside a case, and reports what it lacks", () => {
  writeFileSync(join(dir, "a.ar.yaml"), 'formatVersion: "1"\ntranslates: harbour\nlanguage: ar\ntitle: خلاف عمال الميناء\n');
  const { cases, reports } = loadCases(dir);
  expect(cases.map((loaded) => [loaded.case.id, loaded.translations.ar?.case.title])).toEqual([["harbour", "خلاف عمال الميناء"]]);
  expect(reports).toMatchObject([{ file: join(dir, "a.ar.yaml"), problems: [{ severity: "warning" }] }]);
});

test("loadCases(dir) serves a case without its broken translation, and reports a translation of nothing", () => {
  writeFileSync(join(dir, "a.ar.yaml"), "title: [\n");
  writeFileSync(join(dir, "b.ar.yaml"), "title: x\n");
  const { cases, reports } = loadCases(dir);
  expect(cases.map(({ translations }) => translations)).toEqual([{}]);
  expect(reports).toMatchObject([
    { file: join(dir, "a.ar.yaml"), problems: [{ severity: "error" }] },
    { file: join(dir, "b.ar.yaml"), problems: [{ message: expect.stringContaining("b.yaml") }] },
  ]);
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { LoadedCase } from "../check-case-text";
import { CROWD, csvOf } from "./crowd.fixture";
import { csvPathOf, loadCrowds, readCrowd } from "./load-crowds";

const scenarios = CROWD.scenarios.map(({ scenario }) => ({ id: scenario }));
const CASES = new Map([["port", { case: { scenarios, questions: [{ id: "q1" }] } } as unknown as LoadedCase]]);

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "crowds-"));
  writeFileSync(join(dir, "b.json"), JSON.stringify(CROWD));
});
afterEach(() => rmSync(dir, { recursive: true }));

test("loadCrowds(dir, cases) reports a broken file, loads the others, and leaves files of other kinds alone", () => {
  writeFileSync(join(dir, "a.yaml"), "formatVersion: [\n");
  writeFileSync(join(dir, "port.csv"), "no crowd file");
  const { crowds, reports } = loadCrowds(dir, CASES);
  expect(crowds.map(({ path }) => path)).toEqual([join(dir, "b.json")]);
  expect(reports).toMatchObject([{ file: join(dir, "a.yaml"), problems: [{ severity: "error" }] }]);
});

test("loadCrowds(dir, cases) finds nothing where there is no folder", () => {
  expect(loadCrowds(join(dir, "none"), CASES)).toEqual({ crowds: [], reports: [] });
});

test("readCrowd(loaded) reads the CSV beside the crowd file", () => {
  writeFileSync(join(dir, "port.csv"), csvOf("ann,2025-03-01,1,a,50,30,20"));
  const [loaded] = loadCrowds(dir, CASES).crowds;
  if (!loaded) throw new Error("The crowd should load.");
  expect(csvPathOf(loaded)).toBe(join(dir, "port.csv"));
  expect(readCrowd(loaded).forecasts).toMatchObject([{ person: "ann", weights: [500, 300, 200] }]);
});

test("readCrowd(loaded) says which CSV is missing", () => {
  const [loaded] = loadCrowds(dir, CASES).crowds;
  if (!loaded) throw new Error("The crowd should load.");
  expect(readCrowd(loaded)).toMatchObject({ forecasts: [], report: { problems: [{ message: `There is no file ${join(dir, "port.csv")}.` }] } });
});

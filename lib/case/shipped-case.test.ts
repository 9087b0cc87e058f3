import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkCaseText } from "./check-case-text";
import { datesInText } from "./checks/dates-in-text";
import { HINDSIGHT_MARKERS } from "./hindsight-markers.fixture";

const path = join(import.meta.dirname, "../../cases/iran-pakistan-2024.yaml");
const text = readFileSync(path, "utf8");
const { report, loaded } = checkCaseText(path, text);
if (!loaded) throw new Error(`The shipped case is broken: ${JSON.stringify(report.problems)}`);
const { case: shipped, outcome, fileText } = loaded;

const SCENARIOS = ["status-quo", "tit-for-tat", "broader-war"];

describe("the shipped case", () => {
  test("loads without a problem or a warning", () => {
    expect(report.problems).toEqual([]);
  });

  test("has its three scenarios in rising order, 25 claims, 16 phrases and 8 rules", () => {
    expect(shipped.ordered).toBe(true);
    expect(shipped.scenarios.map(({ id }) => id)).toEqual(SCENARIOS);
    expect(shipped.claims.map(({ id }) => id)).toEqual(Array.from({ length: 25 }, (_, n) => `c${String(n + 1).padStart(2, "0")}`));
    expect(shipped.phrases).toHaveLength(16);
    expect(shipped.rules).toHaveLength(8);
  });

  test("names four analysts and three voices without a name", () => {
    expect(shipped.voices.filter(({ kind }) => kind === "named")).toHaveLength(4);
    expect(shipped.voices.filter(({ kind }) => kind !== "named")).toHaveLength(3);
  });

  test("gives every bearing its reason and every claim a quotation", () => {
    for (const claim of shipped.claims) {
      expect(claim.quotations.length, claim.id).toBeGreaterThan(0);
      for (const bearing of claim.bearing) expect(bearing.why, claim.id).toBeTruthy();
    }
  });

  test("reads every likelihood phrase", () => {
    const read = new Set(shipped.readings.flatMap(({ phrases }) => phrases));
    expect(shipped.phrases.filter(({ id }) => !read.has(id))).toEqual([]);
  });

  test("lets “blow for blow” speak for the status quo alone", () => {
    const claim = shipped.claims.find(({ id }) => id === "c25");
    expect(claim?.bearing.map(({ scenario, direction }) => [scenario, direction])).toEqual([["status-quo", "supports"]]);
  });

  test("says of “unlikely” which event it is about", () => {
    const events = shipped.readings.filter(({ terms }) => terms.icd203 === "unlikely").map(({ event }) => event);
    expect(events).toEqual(["the strikes lead to a major escalation", "the two armies confront each other directly"]);
  });

  test("keeps the two senses of a broader war apart", () => {
    expect(shipped.scenarios[2]?.senses?.map(({ id, voices }) => [id, voices])).toEqual([["dyadic", ["katz"]], ["regional", ["shannon"]]]);
  });

  test("has observed no indicator at its opening", () => {
    expect(new Set(shipped.indicators.map(({ status }) => status))).toEqual(new Set(["quiet"]));
  });
});

describe("the hindsight rule", () => {
  const handedOut = [fileText, JSON.stringify(shipped)];

  test("the public case and its file hold no marker of what happened", () => {
    for (const marker of HINDSIGHT_MARKERS) {
      for (const known of handedOut) expect(known.toLowerCase()).not.toContain(marker.toLowerCase());
    }
  });

  test("the public case and its file name no day after the opening but the horizons and the days of resolution", () => {
    const announced = ["2024-02-18", "2024-03-03", "2024-04-18", "2024-05-02"];
    const days = handedOut.flatMap(datesInText).filter((day) => day > "2024-01-19");
    expect(days.filter((day) => !announced.includes(day))).toEqual([]);
  });

  test("the markers do find the outcome, so their absence means something", () => {
    const whole = JSON.stringify(outcome).toLowerCase();
    expect(HINDSIGHT_MARKERS.filter((marker) => whole.includes(marker.toLowerCase())).length).toBeGreaterThan(30);
  });

  test("the file that is handed out is the case, byte for byte, up to the outcome", () => {
    expect(fileText).not.toContain("outcome:");
    expect(text.startsWith(fileText.trimEnd())).toBe(true);
    expect(checkCaseText(path, fileText).loaded?.case).toEqual(shipped);
  });

  test("the outcome answers both questions and marks the second as contested", () => {
    expect(outcome?.answers.map(({ question, scenario, confidence }) => [question, scenario, confidence])).toEqual([
      ["q30", "status-quo", "high"],
      ["q90", "status-quo", "contested"],
    ]);
  });
});

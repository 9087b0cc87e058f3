import { describe, expect, it } from "vitest";
import { hasInfinite, scoresRows, scoreText } from "./scores-rows";
import { SCORES_ANSWER } from "./scores.fixture";

const mine = { scores: { brier: 0.38981, log: 0.6, baseline: 50 }, peer: 12, skillAgainstUniform: 0.4, revisedAfterReading: false };
const bestOf = (rule: string, rows = scoresRows({ ...SCORES_ANSWER, mine })) =>
  rows.flatMap(({ who, cells }) => (cells.some((cell) => cell.rule === rule && cell.isBest) ? [who] : []));

describe("scoresRows(answer)", () => {
  it("shows me, the pools with the sharpened last, people on average, then equal shares", () => {
    expect(scoresRows({ ...SCORES_ANSWER, mine }).map(({ who }) => who)).toEqual(["mine", "linear", "log", "logExtremised", "meanIndividual", "uniform"]);
    expect(scoresRows(SCORES_ANSWER).map(({ who }) => who)).not.toContain("mine");
  });

  it("has one cell for each rule, as printed", () => {
    const rows = scoresRows(SCORES_ANSWER);
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual(["0.433", "0.718", "34.7"]);
    expect(rows.find(({ who }) => who === "meanIndividual")?.cells.map(({ text }) => text)).toEqual(["0.551", "∞", "−∞"]);
  });

  it("marks the best of each rule, whichever way it counts, and its equals as printed", () => {
    expect(bestOf("brier")).toEqual(["mine", "logExtremised"]);
    expect(bestOf("log")).toEqual(["logExtremised"]);
    expect(bestOf("baseline")).toEqual(["mine"]);
  });

  it("calls nothing infinite the best", () => {
    const lost = { ...SCORES_ANSWER, rules: ["log" as const], pools: { linear: { log: null } }, uniform: { log: null }, meanIndividual: { log: null } };
    expect(bestOf("log", scoresRows(lost))).toEqual([]);
  });
});

it("hasInfinite(rows) is true where a score is", () => {
  expect(hasInfinite(scoresRows(SCORES_ANSWER))).toBe(true);
  expect(hasInfinite(scoresRows({ ...SCORES_ANSWER, rules: ["brier"] }))).toBe(false);
});

it("scoreText(rule, score) prints three decimals, one of the baseline, a real minus sign, and none before nought", () => {
  expect(scoreText("baseline", -1e-14)).toBe("0.0");
  expect([scoreText("brier", 2 / 3), scoreText("spherical", 0.5), scoreText("baseline", -12.34)]).toEqual(["0.667", "0.500", "−12.3"]);
});

import { describe, expect, it } from "vitest";
import { firstAnswers, laterAnswers, seedOf } from "./simulated-answers";

const sums = (answers: readonly number[][]) => answers.map((weights) => weights.reduce((sum, weight) => sum + weight, 0));
const meanOf = (answers: readonly number[][], scenario: number) => answers.reduce((sum, weights) => sum + (weights[scenario] ?? 0), 0) / answers.length;
const spreadOf = (answers: readonly number[][]) => answers.reduce((sum, weights) => sum + Math.abs((weights[0] ?? 0) - meanOf(answers, 0)), 0);

describe("what simulated people answer", () => {
  it.each([2, 3, 8])("sums to 1000 in every round for %i scenarios, and is the same for the same seed", (scenarios) => {
    const first = firstAnswers(7, 20, scenarios);
    const later = laterAnswers(8, first);
    expect([...sums(first), ...sums(later)]).toEqual(Array.from({ length: 40 }, () => 1000));
    expect([first[0]?.length, firstAnswers(7, 20, scenarios), laterAnswers(8, first)]).toEqual([scenarios, first, later]);
  });

  it("comes closer together in a later round, where some stay as they are", () => {
    const first = firstAnswers(7, 20, 3);
    const later = laterAnswers(8, first);
    expect(spreadOf(later)).toBeLessThan(spreadOf(first));
    const stayed = later.filter((weights, place) => weights.every((weight, scenario) => weight === first[place]?.[scenario])).length;
    expect(stayed).toBeGreaterThan(2);
    expect(stayed).toBeLessThan(18);
  });

  it("differs between exercises and rounds", () => {
    expect(new Set(["a 1", "a 2", "b 1", ""].map(seedOf)).size).toBe(4);
  });
});

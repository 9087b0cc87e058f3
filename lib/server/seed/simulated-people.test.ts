import { describe, expect, it } from "vitest";
import { PRACTICE_TEAMS, SEED, SIMULATED_PEOPLE } from "./practice-board";
import { simulatedPeople } from "./simulated-people";

const leanings = PRACTICE_TEAMS.map(({ leaning }) => leaning);
const people = simulatedPeople(SEED, SIMULATED_PEOPLE, leanings);
const meanOf = (team: number, scenario: number) => {
  const members = people.filter((person) => person.team === team);
  return members.reduce((sum, { weights }) => sum + (weights[scenario] ?? 0), 0) / members.length;
};

describe("simulatedPeople(seed, count, leanings)", () => {
  it("makes the same people for the same seed and others for another", () => {
    expect(simulatedPeople(SEED, SIMULATED_PEOPLE, leanings)).toEqual(people);
    expect(simulatedPeople(SEED + 1, SIMULATED_PEOPLE, leanings)).not.toEqual(people);
  });

  it("gives everybody a bird's name of his own and whole shares that sum to 1000", () => {
    expect(new Set(people.map(({ name }) => name)).size).toBe(24);
    for (const { weights } of people) {
      expect(weights.every((weight) => Number.isInteger(weight) && weight >= 0)).toBe(true);
      expect(weights.reduce((a, b) => a + b)).toBe(1000);
    }
  });

  it("spreads them over the teams, which grow graver in their order", () => {
    expect([0, 1, 2].map((team) => people.filter((person) => person.team === team).length)).toEqual([8, 8, 8]);
    expect(meanOf(0, 2)).toBeLessThan(meanOf(1, 2));
    expect(meanOf(1, 2)).toBeLessThan(meanOf(2, 2));
  });

  it("puts many, but not all, on multiples of 5 points", () => {
    const round = people.filter(({ weights }) => weights.every((weight) => weight % 50 === 0)).length;
    expect(round).toBeGreaterThan(8);
    expect(round).toBeLessThan(24);
  });
});

import { describe, expect, it } from "vitest";
import type { PoolId } from "@/lib/contract/comparison";
import { caseOf, comparisonWith, inputOf } from "./figure-input.fixture";
import { namedScenarios, poolBarsTitle } from "./title";

const plain = (title: string) => title.replace(/[\u00a0\u202f]/g, " ");

/** The title of a crowd that all hold the same opinion. */
function titleOf(weights: readonly number[], { people = 6, simulated = 0, ordered = true, team = null as string | null, pool = "linear" as PoolId } = {}): string {
  const comparison = comparisonWith({ scenarios: weights.length, weights: Array.from({ length: people }, () => weights), simulated });
  const theCase = caseOf({ scenarios: weights.length, ordered });
  return plain(poolBarsTitle(inputOf({ comparison: { ...comparison, query: { ...comparison.query, team, pool } }, theCase })));
}

describe("poolBarsTitle(input) says", () => {
  it("the leader and the gravest scenario of an ordered case", () => {
    expect(titleOf([520, 320, 160])).toBe("The crowd gives return to status quo 52 %, broader war about one in six");
  });

  it("the calmest scenario beside the gravest when that one leads", () => {
    expect(titleOf([100, 300, 600])).toBe("The crowd gives broader war 60 %, return to status quo about one in ten");
  });

  it("the second largest of an unordered case", () => {
    expect(titleOf([520, 320, 160], { ordered: false })).toBe("The crowd gives return to status quo 52 %, tit-for-tat about one in three");
  });

  it("who is level", () => {
    expect(titleOf([420, 420, 160])).toBe("The crowd gives return to status quo and tit-for-tat 42 % each");
  });

  it("that all are level", () => {
    expect(titleOf([333, 333, 334])).toBe("The crowd gives each of the 3 scenarios about one in three");
  });

  it("two scenarios of two", () => {
    expect(titleOf([700, 300])).toBe("The crowd gives return to status quo 70 %, tit-for-tat about one in three");
  });

  it("certainty without a contradiction", () => {
    expect(titleOf([1000, 0, 0])).toBe("The crowd gives return to status quo 100 %, broader war next to nothing");
  });

  it("“Simulated crowd:” first while fewer than five real people are in and simulated ones are", () => {
    expect(titleOf([520, 320, 160], { people: 24, simulated: 20 })).toBe("Simulated crowd: return to status quo 52 %, broader war about one in six");
    expect(titleOf([520, 320, 160], { people: 25, simulated: 20 })).toMatch(/^The crowd gives/);
    expect(titleOf([520, 320, 160], { people: 4, simulated: 0 })).toMatch(/^The crowd gives/);
  });

  it("which team it is about", () => {
    expect(titleOf([520, 320, 160], { team: "a" })).toBe("Desk A gives return to status quo 52 %, broader war about one in six");
    expect(titleOf([520, 320, 160], { people: 3, simulated: 2, team: "a" })).toMatch(/^Simulated crowd: Desk A gives/);
  });

  it("that it is one person, and whether that is me", () => {
    expect(titleOf([520, 320, 160], { people: 1 })).toMatch(/^One person so far: /);
    const alone = inputOf({ comparison: comparisonWith({ people: 0, mine: [520, 320, 160] }) });
    expect(poolBarsTitle(alone)).toMatch(/^Only you so far: /);
  });

  it("that the pool is a sharpened one, and of no other pool that it were", () => {
    expect(titleOf([520, 320, 160], { pool: "logExtremised" })).toBe("The crowd gives return to status quo 52 %, broader war about one in six (sharpened)");
    expect(titleOf([520, 320, 160], { pool: "log" })).not.toContain("sharpened");
  });

  it("that nobody has answered", () => {
    expect(poolBarsTitle(inputOf({ comparison: comparisonWith({ people: 0 }) }))).toBe("Nobody has answered yet");
  });
});

it("namedScenarios(distribution) takes the lower index on a tie", () => {
  expect(namedScenarios([0.4, 0.4, 0.2], true)).toEqual({ leader: 0, other: 1, kind: "level" });
});

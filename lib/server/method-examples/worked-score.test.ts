import { describe, expect, it } from "vitest";
import { SCORE_IDS } from "@/lib/contract/scores";
import { SCORES } from "@/lib/core/scores/registry";
import { workedScore } from "./worked-score";

const POOL = [0.396804123711, 0.487963917526, 0.115231958763];

/** Does a printed sum as it stands, with powers and logarithms. */
function done(sum: string): number {
  const script = sum.replaceAll("−", "-").replaceAll("·", "*").replaceAll("²", "**2").replace(/√\(/g, "Math.sqrt(").replace(/ln ([\d.]+)/g, "Math.log($1)");
  return Number(new Function(`return ${script}`)());
}

describe("workedScore(id, probabilities, happened)", () => {
  it.each([
    ["brier", "0.397² + (1 − 0.488)² + 0.115²"],
    ["log", "−ln 0.488"],
    ["spherical", "0.488 / √(0.397² + 0.488² + 0.115²)"],
    ["baseline", "100 · (1 + ln 0.488 / ln 3)"],
    ["rps", "(0.397² + (1 − 0.885)²) / 2"],
    ["gjpOrdered", "2 · (0.397² + (1 − 0.885)²) / 2"],
    ["orderedLog", "−(ln 0.603 + ln 0.885) / 2"],
  ] as const)("writes %s as %s", (id, sum) => expect(workedScore(id, POOL, 1)).toBe(sum));

  it.each(SCORE_IDS.flatMap((id) => [0, 1, 2].map((happened) => [id, happened] as const)))("%s comes to the score when scenario %d happened", (id, happened) => {
    const tolerance = id === "baseline" ? 0.3 : 0.005;
    expect(Math.abs(done(workedScore(id, POOL, happened)) - SCORES[id].score(POOL, happened))).toBeLessThan(tolerance);
  });
});

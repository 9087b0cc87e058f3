import { describe, expect, it } from "vitest";
import { mayLinkRounds } from "./may-link-rounds";

const overlap = (both: number, onlyBefore = 0, onlyAfter = 0) => ({ both, onlyBefore, onlyAfter });

describe("mayLinkRounds(whole, slices, k)", () => {
  it("needs k people who answered both", () => {
    expect(mayLinkRounds(overlap(4), [], 5)).toBe(false);
    expect(mayLinkRounds(overlap(5), [], 5)).toBe(true);
  });

  it("hides pairs while fewer than k left or came: the dots without a pair would be theirs", () => {
    expect(mayLinkRounds(overlap(9, 1), [], 5)).toBe(false);
    expect(mayLinkRounds(overlap(9, 0, 4), [], 5)).toBe(false);
    expect(mayLinkRounds(overlap(9, 5, 6), [], 5)).toBe(true);
  });

  it("asks the same of each team, whose dots can be told apart", () => {
    expect(mayLinkRounds(overlap(12, 5), [overlap(6, 1), overlap(6, 4)], 5)).toBe(false);
    expect(mayLinkRounds(overlap(12, 5), [overlap(6, 5), overlap(6)], 5)).toBe(true);
  });
});

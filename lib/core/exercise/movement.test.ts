import { describe, expect, it } from "vitest";
import { movementTowards } from "./movement";

const moves = [{ before: 100, after: 300 }, { before: 400, after: 200 }, { before: 500, after: 600 }, { before: 0, after: 0 }];

describe("movementTowards(moves, k)", () => {
  it("counts who came nearer to what happened, who went away, and who stayed", () => {
    expect(movementTowards(moves, 4)).toEqual({ towards: 2, away: 1, same: 1 });
  });
  it("says nothing of fewer than k people, nor of nobody", () => {
    expect(movementTowards(moves, 5)).toBeNull();
    expect(movementTowards([], 0)).toBeNull();
  });
});

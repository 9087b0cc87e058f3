import { describe, expect, it } from "vitest";
import { comparisonWith } from "@/lib/figures/figure-input.fixture";
import { forEverybody, isOut } from "./shown";

const round = (number: number, releases: number[]) => ({ number, stage: "open" as const, closesAt: null, releases });
const at = (number: number, rounds: ReturnType<typeof round>[], release: "at-close" | "batches" | "live" = "at-close") => ({ round: { number, of: rounds.length, closesAt: null }, rounds, release });

describe("isOut(exercise)", () => {
  it("is true once the round that is spoken of was released, and false again in the next one", () => {
    expect([isOut(at(1, [round(1, [])])), isOut(at(1, [round(1, [7])])), isOut(at(2, [round(1, [7]), round(2, [])]))]).toEqual([false, true, false]);
  });

  it("is false on a live board, where each new dot is somebody's", () => {
    expect(isOut(at(1, [round(1, [])], "live"))).toBe(false);
  });
});

it("forEverybody(comparison) marks nobody as the reader", () => {
  const { mine, people } = forEverybody(comparisonWith({ mine: [500, 300, 200] }));
  expect([mine, people.some((person) => person.mine)]).toEqual([null, false]);
});

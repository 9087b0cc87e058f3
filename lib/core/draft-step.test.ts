import { describe, expect, it } from "vitest";
import { STEP_PERMILLE, stepShare } from "./draft-step";

const { fine, arrow, page, whole } = STEP_PERMILLE;
const FRESH = false;
const HELD = true;

/** Holds a key down until nothing changes. */
function hold(from: number, step: number): number {
  const next = stepShare(from, step, HELD);
  return next === from ? from : hold(next, step);
}

describe("stepShare(from, step, held)", () => {
  it("snaps to multiples of the step", () => {
    expect([stepShare(143, arrow, FRESH), stepShare(143, -arrow, FRESH)]).toEqual([150, 140]);
    expect([stepShare(143, page, FRESH), stepShare(143, -page, FRESH)]).toEqual([150, 100]);
    expect(stepShare(143, fine, FRESH)).toBe(144);
  });
  it("goes on from a multiple", () => expect([stepShare(140, arrow, FRESH), stepShare(140, -arrow, FRESH)]).toEqual([150, 130]));
  it("moves by 0.1 % below 1 %", () => {
    expect([stepShare(0, arrow, FRESH), stepShare(9, arrow, FRESH), stepShare(10, arrow, FRESH)]).toEqual([1, 10, 20]);
    expect([stepShare(20, -arrow, FRESH), stepShare(10, -arrow, FRESH), stepShare(9, -arrow, FRESH)]).toEqual([10, 9, 8]);
  });
  it.each([fine, arrow, page, whole])("stops at 0.1 %% and 99.9 %% while a key for ±%i is held", (step) => {
    expect([hold(500, -step), hold(500, step)]).toEqual([1, 999]);
  });
  it.each([fine, arrow, page, whole])("enters 0 and 100 %% with a fresh press for ±%i at the stop", (step) => {
    expect([stepShare(1, -step, FRESH), stepShare(999, step, FRESH)]).toEqual([0, 1000]);
  });
  it("stops before 0 and 100 % even with a fresh press from further away", () =>
    expect([stepShare(30, -page, FRESH), stepShare(970, page, FRESH), stepShare(30, -whole, FRESH)]).toEqual([1, 999, 1]));
  it("stays at the ends", () => expect([stepShare(0, -arrow, HELD), stepShare(1000, arrow, FRESH)]).toEqual([0, 1000]));
  it("comes back from the ends", () => expect([stepShare(0, page, FRESH), stepShare(1000, -arrow, FRESH)]).toEqual([50, 990]));
});

import { describe, expect, it } from "vitest";
import { includesSimulated, isSimulatedCrowd, mustSaySimulated } from "./simulated";

describe("includesSimulated({ realPeople, asked })", () => {
  it("keeps simulated people while fewer than 5 real ones have answered", () =>
    expect([0, 4, 5, 100].map((realPeople) => includesSimulated({ realPeople, asked: undefined }))).toEqual([true, true, false, false]));
  it("does as asked", () => {
    expect([0, 5].map((realPeople) => includesSimulated({ realPeople, asked: "0" }))).toEqual([false, false]);
    expect([0, 5].map((realPeople) => includesSimulated({ realPeople, asked: "1" }))).toEqual([true, true]);
  });
});

describe("isSimulatedCrowd(realPeople)", () => {
  it("holds below 5 real people", () => expect([0, 4, 5].map(isSimulatedCrowd)).toEqual([true, true, false]));
});

describe("mustSaySimulated({realPeople, simulated})", () => {
  it("holds while simulated people are in and fewer than 5 real ones", () =>
    expect([[4, 24], [4, 0], [5, 24]].map(([realPeople = 0, simulated = 0]) => mustSaySimulated({ realPeople, simulated }))).toEqual([true, false, false]));
});

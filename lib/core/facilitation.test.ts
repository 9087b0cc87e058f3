import { describe, expect, it } from "vitest";
import { mayFacilitate, mayMakeExercises, type FacilitationFacts } from "./facilitation";

const may = (parts: Partial<FacilitationFacts>) => mayFacilitate({ isPublishedData: false, isOwned: false, hasSeat: false, onlyLoopback: false, knowsSecret: false, ...parts });

describe("mayFacilitate(facts)", () => {
  it("lets anybody on a server that only this machine reaches, where nobody made the exercise", () => expect(may({ onlyLoopback: true })).toBe(true));
  it("lets who has a seat in an exercise that was made here, and nobody else who sits at the machine", () => {
    expect(may({ isOwned: true, hasSeat: true })).toBe(true);
    expect(may({ isOwned: true, onlyLoopback: true })).toBe(false);
  });
  it("lets who knows the secret everywhere, and nobody else elsewhere", () => {
    expect([may({ knowsSecret: true }), may({ isOwned: true, knowsSecret: true }), may({})]).toEqual([true, true, false]);
  });
  it("lets nobody change published forecasts", () => expect(may({ isPublishedData: true, onlyLoopback: true, knowsSecret: true, hasSeat: true })).toBe(false));
});

describe("mayMakeExercises(facts)", () => {
  it("lets who sits at the machine, else who knows the secret", () =>
    expect([mayMakeExercises({ onlyLoopback: true, knowsSecret: false }), mayMakeExercises({ onlyLoopback: false, knowsSecret: true }), mayMakeExercises({ onlyLoopback: false, knowsSecret: false })]).toEqual([true, true, false]));
});

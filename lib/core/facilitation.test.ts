import { describe, expect, it } from "vitest";
import { mayFacilitate } from "./facilitation";

describe("mayFacilitate(facts)", () => {
  const facts = { isPublishedData: false, onlyLoopback: false, knowsSecret: false };
  it("lets anybody on a server that only this machine reaches", () => expect(mayFacilitate({ ...facts, onlyLoopback: true })).toBe(true));
  it("lets who knows the secret elsewhere, and nobody else", () => {
    expect(mayFacilitate({ ...facts, knowsSecret: true })).toBe(true);
    expect(mayFacilitate(facts)).toBe(false);
  });
  it("lets nobody change published forecasts", () => expect(mayFacilitate({ isPublishedData: true, onlyLoopback: true, knowsSecret: true })).toBe(false));
});

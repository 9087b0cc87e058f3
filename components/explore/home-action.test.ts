import { describe, expect, it } from "vitest";
import { homeAction } from "./home-action";

describe("homeAction(what somebody is and has done)", () => {
  it.each([
    ["facilitator", "open", false, "facilitate"],
    ["facilitator", "resolved", true, "facilitate"],
    ["observer", "open", false, "compare"],
    ["participant", "draft", false, "estimate"],
    ["participant", "open", false, "estimate"],
    ["participant", "open", true, "compare"],
    ["participant", "between-rounds", false, "compare"],
    ["participant", "closed", false, "compare"],
  ] as const)("%s, %s, an estimate: %s → %s", (role, stage, hasEstimate, action) => expect(homeAction({ role, stage, hasEstimate })).toBe(action));
});

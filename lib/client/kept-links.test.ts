import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CreatedExercise } from "@/lib/contract/new-exercise";
import { readLinks, rememberLinks } from "./kept-links";

const CREATED: CreatedExercise = {
  id: "gulf-7f3k",
  recoveryLink: "http://127.0.0.1:3000/join#recovery",
  joinCode: { code: "ABC-DEFGH", expiresAt: "2026-01-15T12:00:00.000Z" },
  links: [{ id: "1", kind: "participant", team: "team-1", url: "http://127.0.0.1:3000/join#team" }],
};

const slots = new Map<string, string>();
beforeEach(() => {
  slots.clear();
  vi.stubGlobal("localStorage", { getItem: (key: string) => slots.get(key) ?? null, setItem: (key: string, value: string) => slots.set(key, value) });
});
afterEach(() => vi.unstubAllGlobals());

describe("the links of an exercise", () => {
  it("are read back as they were made, under a key of their own", () => {
    expect(rememberLinks(CREATED)).toBe(true);
    expect([...slots.keys()]).toEqual(["branchpoint:links:gulf-7f3k"]);
    expect(readLinks("gulf-7f3k")).toEqual(CREATED);
  });

  it("are null for an exercise that this browser did not make", () => expect(readLinks("gulf-7f3k")).toBeNull());

  it.each(["not JSON", "{}", JSON.stringify({ ...CREATED, id: "another" })])("are null where %s is kept", (text) => {
    slots.set("branchpoint:links:gulf-7f3k", text);
    expect(readLinks("gulf-7f3k")).toBeNull();
  });

  it("are not kept, and break nothing, where storage is forbidden", () => {
    const forbidden = () => {
      throw new Error("SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: forbidden, setItem: forbidden });
    expect(rememberLinks(CREATED)).toBe(false);
    expect(readLinks("gulf-7f3k")).toBeNull();
  });
});

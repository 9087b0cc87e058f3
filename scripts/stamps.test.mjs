import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stampOf } from "./stamps.mjs";

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stamps-"));
  mkdirSync(join(folder, "lib"));
  writeFileSync(join(folder, "lib/a.ts"), "1");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("stampOf(paths, extra)", () => {
  it("stays the same when only times change", () => {
    const before = stampOf([folder]);
    utimesSync(join(folder, "lib/a.ts"), 1, 1);
    expect(stampOf([folder])).toBe(before);
  });

  it("stays the same when only tests and notes change", () => {
    const before = stampOf([folder]);
    writeFileSync(join(folder, "lib/a.test.ts"), "1");
    writeFileSync(join(folder, "README.md"), "1");
    expect(stampOf([folder])).toBe(before);
  });

  it.each([
    ["a file changes", () => writeFileSync(join(folder, "lib/a.ts"), "2")],
    ["a file is added", () => writeFileSync(join(folder, "lib/b.ts"), "")],
    ["a file goes", () => rmSync(join(folder, "lib/a.ts"))],
  ])("differs when %s", (_what, change) => {
    const before = stampOf([folder]);
    change();
    expect(stampOf([folder])).not.toBe(before);
  });

  it("differs with its extra text, and takes paths that are not there", () => {
    expect(stampOf([join(folder, "none")], "20")).not.toBe(stampOf([join(folder, "none")], "22"));
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createApi } from "../api/app";
import { close, prepare } from "../start";
import { Browser } from "../testing/browser";
import { BOARD, type TestServer } from "../testing/test-server";
import { backUp, restore } from "./backup";

const HARBOUR = readFileSync(join(process.cwd(), "lib", "case", "fixtures", "complete.yaml"), "utf8");

let folder: string;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "branchpoint-backup-"));
  file = join(folder, "branchpoint.db");
  await prepare({ NODE_ENV: "test", DATA_DIR: folder });
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const browser = () => new Browser({ api: createApi() } as TestServer);
const NOW = new Date("2026-03-01T12:00:00Z");

describe("backup and restore", () => {
  it("brings everything back that was acknowledged before, imported cases too, taken while the server runs; what came after is kept aside", async () => {
    const person = browser();
    await person.post(`${BOARD}/estimates`, { weights: [611, 289, 100] });
    await person.send("/api/cases", { method: "POST", headers: { origin: "http://localhost", "content-type": "application/yaml" }, body: HARBOUR });
    await backUp(file, at("copy.db"));
    await person.post(`${BOARD}/estimates`, { weights: [100, 100, 800] });
    await close();
    expect(await restore(at("copy.db"), file, NOW)).toBe(`${file}.before-2026-03-01T12-00-00-000Z`);
    await prepare({ NODE_ENV: "test", DATA_DIR: folder });
    const again = browser();
    again.cookie = person.cookie;
    expect((await again.get(`${BOARD}/estimates/mine`)).json).toMatchObject({ weights: [611, 289, 100], revision: 1 });
    expect((await again.get("/api/cases/harbour")).status).toBe(200);
    await close();
    await restore(`${file}.before-2026-03-01T12-00-00-000Z`, file, new Date(NOW.getTime() + 1));
    await prepare({ NODE_ENV: "test", DATA_DIR: folder });
    const back = browser();
    back.cookie = person.cookie;
    expect((await back.get(`${BOARD}/estimates/mine`)).json).toMatchObject({ weights: [100, 100, 800], revision: 2 });
    await close();
  });

  it("overwrites no file, and leaves nothing half done", async () => {
    writeFileSync(at("copy.db"), "mine");
    await expect(backUp(file, at("copy.db"))).rejects.toThrow(/exists already/);
    expect(readFileSync(at("copy.db"), "utf8")).toBe("mine");
    await close();
  });

  it.each<[string, () => string]>([
    ["what does not exist", () => at("nowhere.db")],
    ["what is no database", () => (writeFileSync(at("text.db"), "x".repeat(8_192)), at("text.db"))],
    ["half of one", () => (writeFileSync(at("half.db"), readFileSync(file).subarray(0, 40_000)), at("half.db"))],
  ])("restores nothing from %s, and the database stays", async (_what, make) => {
    await close();
    const bad = make();
    const before = readFileSync(file);
    await expect(restore(bad, file, NOW)).rejects.toThrow(/cannot be restored/);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes("before"))).toEqual([]);
  });
});

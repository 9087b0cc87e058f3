import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { state } from "../state";
import { startTestServer, type TestServer } from "../testing/test-server";
import { seedCrowds } from "./shipped-crowds";

const HEADER = "question_id,forecaster_id,revision,submitted_at,condition,p_a,p_b,p_c";
const GOOD = "1002-0,1,1,2011-09-01T10:00:00,individual,0.5,0.3,0.2";
const BAD = "1002-0,2,1,2011-09-01T10:00:00,individual,0.5,0.3,0.1";

let server: TestServer;
let dir: string;
let warned: string[];
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "crowds-"));
  warned = [];
  vi.spyOn(state().log, "warn").mockImplementation((...parts: unknown[]) => void warned.push(parts.map(String).join(" ")));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
  vi.restoreAllMocks();
});

function crowd(id: string, rows: readonly string[]): void {
  const text = readFileSync("crowds/russia-president-2012.yaml", "utf8").replace("  id: russia-president-2012", `  id: ${id}`).replace("../data/gjp/gjp_y1_threeway.csv", `${id}.csv`);
  writeFileSync(join(dir, `${id}.yaml`), text);
  writeFileSync(join(dir, `${id}.csv`), [HEADER, ...rows].join("\n"));
}

const versionOf = async (id: string) => (await state().reader.exercise.findUnique({ where: { id }, select: { version: true } }))?.version ?? null;

describe("seedCrowds(dir)", () => {
  it("imports each crowd once and opens no CSV of those that are there", async () => {
    crowd("once", [GOOD]);
    await seedCrowds(dir);
    rmSync(join(dir, "once.csv"));
    await seedCrowds(dir);
    expect(await versionOf("once")).toBe(1);
    expect(warned).toEqual([]);
  });

  it("leaves a broken crowd file out, says where and what to do, and imports the others", async () => {
    writeFileSync(join(dir, "a.yaml"), 'formatVersion: "1"\nfile: [\n');
    crowd("beside", [GOOD]);
    await seedCrowds(dir);
    expect(await versionOf("beside")).toBe(1);
    expect(warned).toEqual([expect.stringMatching(/Crowd file, line \d+, the file: .*\./)]);
  });

  it("leaves a crowd with refused rows out and names the command that tells all", async () => {
    crowd("refused", [GOOD, BAD]);
    await seedCrowds(dir);
    expect(await versionOf("refused")).toBeNull();
    expect(warned).toEqual([expect.stringMatching(/rows refused: 1, the first in line 3: The numbers add up to 0\.9.*npm run forecasts:import -- .*refused\.yaml/)]);
  });

  it("leaves a crowd out whose CSV is not there", async () => {
    crowd("missing", [GOOD]);
    rmSync(join(dir, "missing.csv"));
    await seedCrowds(dir);
    expect(await versionOf("missing")).toBeNull();
    expect(warned).toEqual([expect.stringContaining("There is no file")]);
  });
});

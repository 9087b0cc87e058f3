import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Browser } from "@/lib/server/testing/browser";
import { startTestServer } from "@/lib/server/testing/test-server";

const SHIPPED = "crowds/russia-president-2012.yaml";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "forecasts-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command as npm does, on a database in the test's folder. */
function run(...args: string[]): Promise<{ code: number; out: string; complaints: string }> {
  const command = ["node_modules/tsx/dist/cli.mjs", "--tsconfig", "tsconfig.server.json", "scripts/import-forecasts.ts", ...args];
  const env = { ...process.env, NODE_ENV: "production" as const, DATA_DIR: folder, DATABASE_URL: "" };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, command, { env }, (_error, out, complaints) => resolve({ code: child.exitCode ?? -1, out, complaints }));
  });
}

const database = () => join(folder, "branchpoint.db");

/** One row for each reason to refuse, in the columns of the shipped data. */
const BROKEN_ROWS = [
  ["1002-0,1,1,2011-09-01T10:00:00,individual,0.5,0.3,0.2", null],
  ["1002-0,2,1,2011-09-01T10:00:00,individual,0.5,0.3", /line 3: The row has 7 values, the header 8\./],
  ["1002-0,,1,2011-09-01T10:00:00,individual,0.5,0.3,0.2", /line 4, forecaster_id: Nobody is named\./],
  ["1002-0,4,first,2011-09-01T10:00:00,individual,0.5,0.3,0.2", /line 5, revision: "first" does not count a revision\./],
  ["1002-0,5,1,2011-02-30T10:00:00,individual,0.5,0.3,0.2", /line 6, submitted_at: "2011-02-30T10:00:00" is not a moment\./],
  ["1002-0,6,1,2011-09-01T10:00:00,alone,0.5,0.3,0.2", /line 7, condition: The crowd file knows no team "alone"\./],
  ["1002-0,7,1,2011-09-01T10:00:00,individual,half,0.3,0.2", /line 8, p_a: "half" is not a number\./],
  ["1002-0,8,1,2011-09-01T10:00:00,individual,0.9,0.3,-0.2", /line 9, p_c: -0\.2 is below 0\./],
  ["1002-0,9,1,2011-09-01T10:00:00,individual,50,30,20", /line 10, p_a: 50 is above 1, which is certainty in this file\./],
  ["1002-0,10,1,2011-09-01T10:00:00,individual,0.5,0.3,0.1", /line 11: The numbers add up to 0\.9 instead of 1/],
  ["1002-0,1,1,2011-09-02T10:00:00,individual,0.4,0.3,0.3", /line 12: Revision 1 of "1" stands in line 2 already\./],
  ["1002-0,1,2,2011-08-01T10:00:00,individual,0.4,0.3,0.3", /line 13: Revision 2 of "1" was made before the one in line 2\./],
  ["1002-0,1,3,2011-09-03T10:00:00,team,0.4,0.3,0.3", /line 14: "1" belongs to another team in line 2\./],
  ["1009-0,1,1,2011-09-01T10:00:00,individual,x,y,z", null],
  ["1002-0,15,1,2011-09-02T10:00:00,team,0.33,0.33,0.33", null],
] as const;

/** A crowd file of the test's own, beside a CSV with these rows. @returns its path. */
function crowdWith(rows: readonly string[], header = "question_id,forecaster_id,revision,submitted_at,condition,p_a,p_b,p_c"): string {
  writeFileSync(join(folder, "rows.csv"), `\ufeff${[header, ...rows].join("\r\n")}\r\n`);
  const text = readFileSync(SHIPPED, "utf8").replace("  id: russia-president-2012", "  id: my-crowd").replace("../data/gjp/gjp_y1_threeway.csv", "rows.csv");
  writeFileSync(join(folder, "my-crowd.yaml"), text);
  return join(folder, "my-crowd.yaml");
}

describe("forecasts:import", () => {
  it("reads the shipped crowd, reports, and writes nothing", async () => {
    const { code, out } = await run(SHIPPED);
    expect(code).toBe(0);
    expect(out).toContain("Rows: 401 of 730 read. 329 rows of other questions skipped.");
    expect(out).toContain("Forecasts: 401 by 388 people. 13 people revised");
    expect(out).toContain("Refused: none.");
    expect(out).toContain("Nothing was written");
    expect(existsSync(database())).toBe(false);
  });

  it("names every refused row with line, column and reason, and calls for a look with exit code 2", async () => {
    const { code, out } = await run(crowdWith(BROKEN_ROWS.map(([row]) => row)));
    expect(code).toBe(2);
    for (const [, message] of BROKEN_ROWS) if (message) expect(out).toMatch(message);
    expect(out).toContain("Rows: 14 of 15 read. 1 row of another question skipped.");
    expect(out).toContain("Sums: 1 row off by rounding, by 1 point at most, repaired by largest remainder.");
    expect(out).toContain("Refused: 12 rows.");
  });

  it("writes nothing while rows are refused, and the others when told to skip them, once", async () => {
    const crowd = crowdWith(BROKEN_ROWS.map(([row]) => row));
    const refused = await run("--write", crowd);
    expect(refused).toMatchObject({ code: 2, out: expect.stringContaining("Nothing was written, because rows were refused.") });
    expect(existsSync(database())).toBe(false);
    const skipped = await run("--write", "--skip-refused", crowd);
    expect(skipped).toMatchObject({ code: 0, out: expect.stringContaining('Written: exercise "my-crowd", 2 forecasts') });
    const again = await run("--write", "--skip-refused", crowd);
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('The exercise "my-crowd" exists already and was left alone.') });
  });

  it("writes beside a running server, which shows the exercise at once", async () => {
    const server = await startTestServer({ DATABASE_URL: `file:${database()}` });
    const { code } = await run("--write", crowdWith(["1002-0,1,1,2011-09-01T10:00:00,individual,0.5,0.3,0.2"]));
    const answer = await new Browser(server).get("/api/exercises/my-crowd/comparison");
    await server.stop();
    expect(code).toBe(0);
    expect(answer.json).toMatchObject({ exerciseId: "my-crowd", version: 1, release: { n: 1 } });
  });

  it("works on the database that a server begins with later", async () => {
    expect((await run("--write", SHIPPED)).code).toBe(0);
    const server = await startTestServer({ DATABASE_URL: `file:${database()}` });
    const answer = await new Browser(server).get("/api/exercises");
    await server.stop();
    expect(answer.text).toContain("iran-pakistan-2024");
    expect(answer.text.split("russia-president-2012")).toHaveLength(3);
  });
});

describe("forecasts:import ends with 1", () => {
  it.each([
    ["without a file", [], /^npm run forecasts:import/],
    ["with an option that it does not know", ["--wirte", SHIPPED], /^npm run forecasts:import/],
    ["when told to skip rows of what it does not write", ["--skip-refused", SHIPPED], /^npm run forecasts:import/],
  ])("%s, and says how it is used", async (_what, args, message) => {
    const { code, complaints } = await run(...args);
    expect(code).toBe(1);
    expect(complaints).toMatch(message);
  });

  it("when the crowd file is broken, with line, path and remedy", async () => {
    const path = crowdWith([]);
    writeFileSync(path, readFileSync(path, "utf8").replace("scenario: putin", "scenario: gorbachev"));
    const { code, out } = await run(path);
    expect(code).toBe(1);
    expect(out).toMatch(/my-crowd\.yaml:\d+:\d+ error at scenarios\n.*in their order\.\n.*medvedev, putin, neither/);
  });

  it("when the CSV lacks a column, or is not there", async () => {
    const path = crowdWith([], "question_id,forecaster_id,revision,submitted_at,condition,p_a,p_b");
    expect(await run(path)).toMatchObject({ code: 1, out: expect.stringContaining('The CSV has no column "p_c".') });
    rmSync(join(folder, "rows.csv"));
    expect(await run(path)).toMatchObject({ code: 1, out: expect.stringContaining("There is no file") });
  });

  it("when one of two files is not there, and still reads the other", async () => {
    expect(await run("crowds/none.yaml", SHIPPED)).toMatchObject({ code: 1, out: expect.stringMatching(/crowds\/none\.yaml: there is no such file\.[^]*401 by 388/) });
  });
});

it("forecasts:import --help says what it does and what its exit codes mean", async () => {
  const { code, out } = await run("--help");
  expect(code).toBe(0);
  for (const part of ["--write", "--skip-refused", "SQLite", "Exit code"]) expect(out).toContain(part);
});

import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExportDocument, exportDocumentSchema } from "@/lib/contract/export-document";
import { documentHash } from "../numbers/document";
import { state } from "../state";
import { Browser } from "../testing/browser";
import { makeExercise } from "../testing/exercise";
import { teamExercise } from "../testing/team-exercise";
import { BOARD, startTestServer, type TestServer } from "../testing/test-server";
import { digestOf } from "./verify-archive";
import { verifyExport } from "./verify-file";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const teamOf = (i: number) => (i < 6 ? "red" : i < 12 ? "blue" : i < 15 ? "small" : "tiny");
  const members = Array.from({ length: 18 }, (_, i) => ({ name: `p${i}`, team: teamOf(i), said: [{ weights: [500 + 10 * i, 400 - 20 * i, 100 + 10 * i] }] }));
  await makeExercise({ id: "teamed", published: true, teams: ["red", "blue", "small", "tiny"], members });
  await makeExercise({ id: "single", published: true, members: [{ name: "one", said: [{ weights: [1000, 0, 0] }] }] });
  await makeExercise({ id: "empty", published: true, members: [] });
});
afterAll(() => server.stop());

const bytesOf = (value: unknown) => Buffer.from(JSON.stringify(value));
const sealed = (document: ExportDocument): ExportDocument => ({ ...document, hash: documentHash(document) });

async function exported(path: string, reader = new Browser(server)): Promise<ExportDocument> {
  const { status, text } = await reader.get(path);
  expect([status, path], text.slice(0, 200)).toEqual([200, path]);
  return exportDocumentSchema.parse(JSON.parse(text));
}

describe("an export of", () => {
  it.each(["", "?team=red", "?simulated=0", "?pool=median&lexicon=phia&lang=ar"])("teams of which some may not be shown is whole, with the query %s", async (query) => {
    for (const figure of ["teams", "pool-bars", "rounds"]) {
      const document = await exported(`/api/exercises/teamed/figures/${figure}.json${query}`);
      expect(await verifyExport(bytesOf(document))).toMatchObject({ equal: true, differences: [], notChecked: [] });
      expect(document.rounds[0]?.people.map(({ team }) => team).filter((team) => team === "small" || team === "tiny")).toEqual([]);
      expect(document.rounds[0]?.people).toHaveLength(18);
    }
  });

  it.each(["single", "empty"])("a release of few (%s) is whole", async (id) => {
    for (const figure of ["pool-bars", "distribution", "ternary", "rounds"]) expect(await verifyExport(bytesOf(await exported(`/api/exercises/${id}/figures/${figure}.json`)))).toMatchObject({ equal: true, differences: [] });
  });

  it.each(["linear", "halfLife"])("a live board over days says what needs the hours, and calls nothing else another number, under the %s pool", async (pool) => {
    const reader = new Browser(server);
    await reader.post(`${BOARD}/estimates`, { weights: [575, 310, 115] });
    const [first] = await state().reader.estimate.findMany({ where: { exerciseId: "iran-pakistan-2024" }, orderBy: { version: "asc" }, take: 1 });
    await state().writer.write(async (tx) => void (await tx.estimate.update({ where: { id: first?.id ?? "" }, data: { createdAt: new Date("2024-01-01T00:00:00Z") } })));
    await server.restart();
    for (const figure of ["pool-strip", "pool-bars", "rounds"]) {
      const document = await exported(`${BOARD}/figures/${figure}.json?pool=${pool}`, reader);
      expect(document.rounds[0]?.comparison.pools.halfLife).toHaveLength(3);
      expect(JSON.stringify(document)).not.toContain("answeredAt");
      expect(await verifyExport(bytesOf(document))).toMatchObject({ equal: true, differences: [], notChecked: [{ where: "round 1", why: "hours" }] });
    }
  });
});

describe("a file that was changed", () => {
  const board = () => exported("/api/exercises/russia-president-2012/figures/pool-strip.json");

  it("is told by its hash where something was added that nothing reads", async () => {
    expect(await verifyExport(bytesOf({ ...(await board()), note: "added" }))).toMatchObject({ equal: false, differences: [{ where: "hash" }] });
  });

  it("names who no longer adds up", async () => {
    const document = await board();
    document.rounds[0]?.people[3]?.weights.splice(0, 1, 999);
    const { differences } = await verifyExport(bytesOf(sealed(document)));
    expect(differences).toEqual([{ where: "round 1.people[3].weights", written: expect.stringMatching(/^999 \+ .* = \d+$/), recomputed: "3: 1000" }]);
  });

  it("names the round that the whole of an exercise tells otherwise than its numbers", async () => {
    const { api, command, person, facilitator } = await teamExercise(server);
    await command(1, "open");
    for (const [i, weights] of [[600, 300, 100], [200, 300, 500], [100, 100, 800]].entries()) await (await person(i % 2)).post(`${api}/estimates`, { weights });
    await command(1, "close", { reveal: true });
    const whole = JSON.parse((await facilitator.get(`${api}/export.json`)).text) as { rounds: { pools: { linear: number[] } }[] };
    expect(await verifyExport(bytesOf(whole))).toMatchObject({ equal: true, differences: [] });
    whole.rounds[0]?.pools.linear.splice(1, 1, 0.5);
    expect(await verifyExport(bytesOf(whole))).toMatchObject({ equal: false, differences: [{ where: "rounds, round 1.pools.linear[1]", written: "0.5" }] });
  });

  it("is refused where it holds another archive or more than any of ours", async () => {
    const inner = zipSync({ "manifest.json": Buffer.from('{"files":{}}') });
    const nested = zipSync({ "numbers.json": inner, "manifest.json": bytesOf({ files: { "numbers.json": digestOf(inner) } }) });
    const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(200 * 1024 * 1024) }, { level: 9 });
    for (const bytes of [nested, bomb]) await expect(verifyExport(bytes)).rejects.toMatchObject({ code: "unreadable_export" });
  });
});

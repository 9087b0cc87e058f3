import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { state } from "./state";
import { readablePaths } from "./testing/api-paths";
import { Browser } from "./testing/browser";
import { teamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";

const HARBOUR = readFileSync(join(process.cwd(), "lib", "case", "fixtures", "complete.yaml"), "utf8");
/** Stands in the file's outcome alone. */
const HAPPENED = /signed on 20 March 2025/;

let server: TestServer;
let browser: Browser;
beforeEach(async () => {
  server = await startTestServer();
  browser = new Browser(server);
});
afterEach(() => server.stop());

const send = (path: string, body: string, type = "application/yaml") => browser.send(path, { method: "POST", headers: { origin: "http://localhost", "content-type": type }, body });
const bringIn = (text: string) => send("/api/cases", text);
const onHarbour = (more: Record<string, unknown> = {}) => teamExercise(server, { caseId: "harbour", ...more });

describe("a case file that is imported", () => {
  it("is among the cases at once and after a restart; the same file again gets the same answer", async () => {
    const first = await bringIn(HARBOUR);
    expect(first).toMatchObject({ status: 201, json: { id: "harbour", title: "Harbour workers' dispute", hash: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    expect(await bringIn(HARBOUR)).toMatchObject({ status: 201, json: first.json });
    const cases = (await browser.get("/api/cases")).json.cases as { id: string }[];
    expect(cases.map(({ id }) => id).filter((id) => id === "harbour")).toHaveLength(1);
    await server.restart();
    expect((await browser.get("/api/cases/harbour")).json).toMatchObject({ headline: expect.stringContaining("harbour workers") });
    expect((await bringIn(HARBOUR)).json).toEqual(first.json);
  });

  it("is found by a process that did not import it: in the list, by its id, and through an exercise", async () => {
    await bringIn(HARBOUR);
    const { created } = await onHarbour();
    for (const path of ["/api/cases/harbour", `/api/exercises/${created.id}`, `/api/exercises/${created.id}/indicators`]) {
      state().cases.delete("harbour");
      expect((await browser.get(path)).status, path).toBe(200);
    }
    state().cases.delete("harbour");
    expect((await browser.get("/api/cases")).text).toContain("harbour");
    state().cases.delete("harbour");
    await onHarbour();
  });

  it("is never replaced, neither a shipped one nor one of before", async () => {
    await bringIn(HARBOUR);
    expect(await bringIn(HARBOUR.replace("A made-up dispute.", "Another one."))).toMatchObject({ status: 409, json: { code: "case_id_taken" } });
    expect(await bringIn(HARBOUR.replace("id: harbour", "id: iran-pakistan-2024"))).toMatchObject({ status: 409, json: { code: "case_id_taken" } });
    expect((await browser.get("/api/cases/harbour")).json).toMatchObject({ summary: "A made-up dispute." });
  });

  it("is refused with its report while it has errors, and nothing is kept", async () => {
    const refused = await bringIn(HARBOUR.replace("title: Harbour workers' dispute\n", "").replace("https://example.org/mayor", "javascript:alert(1)"));
    expect(refused).toMatchObject({ status: 422, json: { code: "invalid_case", report: expect.arrayContaining([expect.objectContaining({ path: "title", severity: "error" }), expect.objectContaining({ path: "mediators[0].url" })]) } });
    for (const id of ["schema", "check", "new"]) expect((await bringIn(HARBOUR.replace("id: harbour", `id: ${id}`))).json).toMatchObject({ code: "invalid_case", report: [{ path: "id" }] });
    expect(await send("/api/cases", HARBOUR, "text/html")).toMatchObject({ status: 415 });
    expect(await bringIn("x".repeat(600_000))).toMatchObject({ status: 413 });
    expect(await state().reader.caseFile.count()).toBe(0);
  });

  it("tells nobody what happened: at no address, before or after an exercise on it was revealed", async () => {
    await bringIn(HARBOUR);
    const exercise = await onHarbour({ protocol: "one-shot", teams: [] });
    const people = [await exercise.person(), await exercise.person()];
    await exercise.command(1, "open");
    for (const person of people) await person.post(`${exercise.api}/estimates`, { weights: [600, 400] });
    await exercise.command(1, "close", { reveal: true });
    expect(await exercise.facilitator.get(`${exercise.api}/comparison`)).toMatchObject({ status: 200 });
    for (const path of readablePaths(server, [exercise.created.id], ["harbour"])) {
      for (const reader of [...people, exercise.facilitator]) expect((await reader.get(path)).text, path).not.toMatch(HAPPENED);
    }
    expect((await browser.get("/api/cases/harbour/file")).text).toContain("A made-up dispute.");
  });
});

describe("the dry run", () => {
  it("says what was read and whether the id is free, and keeps nothing", async () => {
    const check = async (text: string) => (await send("/api/cases/check", text)).json;
    const report = await check(HARBOUR);
    expect(report).toMatchObject({ ok: true, problems: [], id: "free", preview: { id: "harbour", question: "How will it have ended by 1 April 2025?", scenarios: ["Settled", "Shutdown"], counts: { sources: 2, voices: 2, claims: 1 }, hasOutcome: true } });
    expect(JSON.stringify(report)).not.toMatch(HAPPENED);
    expect(await check(HARBOUR.replace("ordered: true", "ordered: perhaps"))).toMatchObject({ ok: false, preview: null, id: null });
    expect((await browser.get("/api/cases/harbour")).status).toBe(404);
    await bringIn(HARBOUR);
    expect(await check(HARBOUR)).toMatchObject({ id: "same" });
    expect(await check(HARBOUR.replace("A made-up dispute.", "Until 5 May 2025."))).toMatchObject({ ok: true, id: "taken", problems: [{ severity: "warning" }] });
  });
});

describe("an exercise's case", () => {
  it("is frozen when round 1 opens, by the hash of its file in the log; another file afterwards is said", async () => {
    const { json: imported } = await bringIn(HARBOUR);
    const { api, command } = await onHarbour();
    const caseFile = async () => (await browser.get(api)).json.caseFile;
    expect(await caseFile()).toEqual({ hash: imported.hash, state: "not-frozen" });
    await command(1, "open");
    expect(await caseFile()).toEqual({ hash: imported.hash, state: "as-frozen" });
    const { entries } = (await browser.get(`${api}/log`)).json as { entries: object[] };
    expect(entries).toMatchObject([{ kind: "open", round: 1, caseHash: imported.hash }, { kind: "created", caseHash: null }]);
    const loaded = state().cases.get("harbour");
    if (!loaded) throw new Error("no such case");
    state().cases.set("harbour", { ...loaded, hash: "0".repeat(64) });
    expect(await caseFile()).toEqual({ hash: imported.hash, state: "changed" });
  });
});

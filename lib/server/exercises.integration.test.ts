import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { state } from "./state";
import { Browser } from "./testing/browser";
import { rowCounts } from "./testing/row-counts";
import { BOARD, startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

const GOOD = { weights: [500, 300, 200] };

describe("the practice board", () => {
  it("is there, open, with three teams", async () => {
    const browser = new Browser(server);
    expect((await browser.get("/api/exercises")).json).toMatchObject({
      exercises: expect.arrayContaining([{ id: "iran-pakistan-2024", caseId: "iran-pakistan-2024", title: expect.any(String), protocol: "open-board", stage: "open" }]),
    });
    expect((await browser.get(BOARD)).json).toMatchObject({ questionId: "q30", release: "live", round: { number: 1, of: 1, closesAt: null }, teams: [{ id: "desk-a" }, { id: "desk-b" }, { id: "red-team" }] });
  });

  it("is not seeded again at the next start", async () => {
    const before = await rowCounts();
    await server.restart();
    expect(await rowCounts()).toEqual(before);
    expect(await state().reader.estimate.count({ where: { exerciseId: "iran-pakistan-2024" } })).toBe(24);
  });

  it("answers 404 for an exercise that does not exist", async () => {
    for (const path of ["", "/comparison", "/outcome", "/estimates/mine"]) {
      expect(await new Browser(server).get(`/api/exercises/nowhere${path}`)).toMatchObject({ status: 404, json: { code: "not_found" } });
    }
  });
});

describe("POST join", () => {
  it("asks for nothing and gives a pseudonym that is no bird's", async () => {
    const browser = new Browser(server);
    const answer = await browser.post(`${BOARD}/join`, {});
    expect(answer).toMatchObject({ status: 201, json: { exerciseId: "iran-pakistan-2024", team: null } });
    expect(answer.json.name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+/);
    expect((await browser.post(`${BOARD}/join`, {})).json).toEqual(answer.json);
    expect(await state().reader.session.count()).toBe(1);
  });

  it("takes a name and a team, which the comparison then shows", async () => {
    const browser = new Browser(server);
    expect((await browser.post(`${BOARD}/join`, { name: "Desk lead", team: "desk-b" })).json).toMatchObject({ name: "Desk lead", team: "desk-b" });
    await browser.post(`${BOARD}/estimates`, GOOD);
    expect((await browser.get(`${BOARD}/comparison?simulated=0`)).json).toMatchObject({ people: [{ team: "desk-b", mine: true }] });
  });

  it.each([
    [{ team: "desk-z" }, 404, "not_found"],
    [{ name: "" }, 400, "invalid_body"],
    [{ name: "x".repeat(61) }, 400, "invalid_body"],
    [{ name: "a\u202eb" }, 400, "invalid_text"],
    [{ name: "Heron" }, 400, "invalid_body"],
    [{ role: "facilitator" }, 400, "unknown_field"],
  ])("refuses %j with %d %s and makes nobody a participant", async (body, status, code) => {
    const before = await rowCounts();
    expect(await new Browser(server).post(`${BOARD}/join`, body)).toMatchObject({ status, json: { code } });
    expect(await rowCounts()).toEqual(before);
  });
});

describe("DELETE me", () => {
  it("removes name, words and session, and leaves the released numbers as somebody's", async () => {
    const before = await rowCounts();
    const browser = new Browser(server);
    await browser.post(`${BOARD}/join`, { name: "Trillian" });
    await browser.post(`${BOARD}/estimates`, { ...GOOD, rationale: "words of mine" }, { "idempotency-key": "k" });
    expect((await browser.delete(`${BOARD}/me`)).status).toBe(204);
    expect(await rowCounts()).toEqual({ ...before, participants: before.participants + 1, estimates: before.estimates + 1 });
    expect(await state().reader.participant.count({ where: { name: "Trillian" } })).toBe(0);
    const other = new Browser(server);
    await other.post(`${BOARD}/estimates`, GOOD);
    expect((await other.get(`${BOARD}/comparison`)).json).toMatchObject({ release: { n: 26 } });
  });

  it("makes the old cookie nobody's, and may be done twice", async () => {
    const browser = new Browser(server);
    await browser.post(`${BOARD}/estimates`, GOOD);
    const { cookie } = browser;
    await browser.delete(`${BOARD}/me`);
    browser.cookie = cookie;
    expect(await browser.get(`${BOARD}/estimates/mine`)).toMatchObject({ status: 404, json: { code: "no_estimate" } });
    expect((await browser.delete(`${BOARD}/me`)).status).toBe(204);
    expect(await browser.post(`${BOARD}/estimates`, GOOD)).toMatchObject({ status: 201, json: { revision: 1 } });
  });
});

describe("GET outcome", () => {
  it("comes after one's own estimate, with the Brier scores of mine, of equal shares and of the pools", async () => {
    const browser = new Browser(server);
    expect(await browser.get(`${BOARD}/outcome`)).toMatchObject({ status: 403, json: { code: "estimate_first" } });
    await browser.post(`${BOARD}/estimates`, GOOD);
    const { json } = await browser.get(`${BOARD}/outcome`);
    expect(json).toMatchObject({ question: "q30", revisedAfterReading: false, brier: { uniform: 1 - 1 / 3, pools: { linear: expect.any(Number) } } });
    const happened = ["status-quo", "tit-for-tat", "broader-war"].indexOf(String(json.scenario));
    const squares = [0.5, 0.3, 0.2].map((share, i) => (share - (i === happened ? 1 : 0)) ** 2);
    expect(json).toMatchObject({ brier: { mine: expect.closeTo(squares.reduce((a, b) => a + b), 12) } });
  });

  it("marks what is revised after the reading, over restarts too, and nothing else", async () => {
    const [reader, other] = [new Browser(server), new Browser(server)];
    for (const browser of [reader, other]) await browser.post(`${BOARD}/estimates`, GOOD);
    await reader.get(`${BOARD}/outcome`);
    await server.restart();
    expect((await reader.get(`${BOARD}/outcome`)).json).toMatchObject({ revisedAfterReading: false });
    for (const browser of [reader, other]) await browser.post(`${BOARD}/estimates`, { weights: [1000, 0, 0] });
    expect((await reader.get(`${BOARD}/outcome`)).json).toMatchObject({ revisedAfterReading: true });
    expect((await other.get(`${BOARD}/outcome`)).json).toMatchObject({ revisedAfterReading: false });
  });
});

describe("cases", () => {
  it("are listed, shown, and handed out as files", async () => {
    const browser = new Browser(server);
    expect((await browser.get("/api/cases")).json).toMatchObject({ cases: expect.arrayContaining([expect.objectContaining({ id: "iran-pakistan-2024", ordered: true })]) });
    expect((await browser.get("/api/cases/iran-pakistan-2024")).json).not.toHaveProperty("outcome");
    const file = await browser.get("/api/cases/iran-pakistan-2024/file");
    expect(file.headers.get("content-type")).toMatch(/^application\/yaml/);
    expect(file.text).not.toMatch(/^outcome:/m);
    expect((await browser.get("/api/cases/schema")).json).toMatchObject({ $schema: expect.stringContaining("2020-12") });
    expect(await browser.get("/api/cases/nothing")).toMatchObject({ status: 404, json: { code: "not_found" } });
  });

  it("are checked by line without being kept", async () => {
    const browser = new Browser(server);
    const { text } = await browser.get("/api/cases/iran-pakistan-2024/file");
    const { text: before } = await browser.get("/api/cases");
    const check = (body: string, type = "application/yaml") =>
      browser.send("/api/cases/check", { method: "POST", headers: { origin: "http://localhost", "content-type": type }, body });
    expect((await check(text)).json).toMatchObject({ ok: true });
    const broken = await check(text.replace(/^title:.*$/m, "titel: x"));
    expect(broken.json).toMatchObject({ ok: false, problems: expect.arrayContaining([expect.objectContaining({ line: expect.any(Number), remedy: expect.any(String) })]) });
    expect((await check(": : :")).json).toMatchObject({ ok: false });
    expect(await check(text, "text/html")).toMatchObject({ status: 415 });
    expect(await check("x".repeat(600_000))).toMatchObject({ status: 413 });
    expect((await browser.get("/api/cases")).text).toBe(before);
  });
});

describe("health and readiness", () => {
  it("are told apart: a stopping server is healthy and not ready", async () => {
    const browser = new Browser(server);
    expect([(await browser.get("/api/health")).status, (await browser.get("/api/ready")).status]).toEqual([200, 200]);
    state().draining = true;
    expect([(await browser.get("/api/health")).status, (await browser.get("/api/ready")).status]).toEqual([200, 503]);
  });
});

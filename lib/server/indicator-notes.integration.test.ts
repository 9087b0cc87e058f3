import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { state } from "./state";
import { Browser } from "./testing/browser";
import { makeExercise } from "./testing/exercise";
import { BOARD, startTestServer, type TestServer } from "./testing/test-server";

const SECRET = "the-facilitators-secret";
const INDICATORS = `${BOARD}/indicators`;
const GOOD = { indicatorId: "i1", status: "watching", text: "Troops were moved.", observedOn: "2024-01-18", sourceUrl: "https://example.org/report" };

let server: TestServer;
const start = async (variables: Record<string, string> = {}) => {
  server = await startTestServer(variables);
};
afterEach(() => server.stop());

const notes = () => state().reader.indicatorNote.count();

describe("POST indicators", () => {
  beforeEach(() => start());

  it("stores a note, and its status is the indicator's from then on", async () => {
    const browser = new Browser(server);
    const answer = await browser.post(INDICATORS, GOOD);
    expect(answer).toMatchObject({ status: 201, json: { ...GOOD, number: 1 } });
    const { indicators } = (await new Browser(server).get(INDICATORS)).json as { indicators: { id: string; status: string; notes: unknown[] }[] };
    expect(indicators.map(({ id }) => id)).toEqual(["i1", "i2", "i3", "i4", "i5", "i6", "i7", "i8", "i9", "i10", "i11", "i12"]);
    expect(indicators[0]).toEqual({ id: "i1", status: "watching", notes: [answer.json] });
    expect(indicators[1]).toEqual({ id: "i2", status: "quiet", notes: [] });
  });

  it("keeps every note: the newest comes first and says the status", async () => {
    const browser = new Browser(server);
    await browser.post(INDICATORS, GOOD);
    await browser.post(INDICATORS, { ...GOOD, status: "met", text: "It happened.", observedOn: "2024-01-17", sourceUrl: undefined });
    const { indicators } = (await browser.get(INDICATORS)).json as { indicators: { status: string; notes: { number: number; text: string; sourceUrl: string | null }[] }[] };
    expect(indicators[0]?.status).toBe("met");
    expect(indicators[0]?.notes.map(({ number, text, sourceUrl }) => [number, text, sourceUrl])).toEqual([[2, "It happened.", null], [1, "Troops were moved.", GOOD.sourceUrl]]);
  });

  it("gives each note of a burst its own number", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => new Browser(server).post(INDICATORS, GOOD)));
    expect(answers.map(({ json }) => json.number).sort((a, b) => Number(a) - Number(b))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  const BAD: [string, Record<string, unknown>, number, string, RegExp][] = [
    ["an empty text", { text: "" }, 400, "invalid_body", /text/],
    ["a text of blanks", { text: " \n " }, 400, "invalid_body", /text/],
    ["a text of 1,001 characters", { text: "a".repeat(1001) }, 400, "invalid_body", /text/],
    ["no text", { text: undefined }, 400, "invalid_body", /text/],
    ["NUL in the text", { text: "a\u0000b" }, 400, "invalid_text", /NUL/],
    ["a lone surrogate in the text", { text: "a\ud800b" }, 400, "invalid_text", /surrogate/],
    ["a bidi override in the text", { text: "a\u202eb" }, 400, "invalid_text", /direction/],
    ["an unknown status", { status: "happened" }, 400, "invalid_body", /status/],
    ["a day that does not exist", { observedOn: "2024-02-30" }, 400, "invalid_body", /observedOn/],
    ["a moment instead of a day", { observedOn: "2024-01-18T10:00:00Z" }, 400, "invalid_body", /observedOn/],
    ["an address that is no web page", { sourceUrl: "javascript:alert(1)" }, 400, "invalid_body", /sourceUrl/],
    ["an address that is none", { sourceUrl: "example.org" }, 400, "invalid_body", /sourceUrl/],
    ["an unknown indicator", { indicatorId: "i99" }, 400, "unknown_indicator", /"i99"/],
    ["an indicator that is no id", { indicatorId: { not: "i1" } }, 400, "invalid_body", /indicatorId/],
    ["a field that only the server may set", { createdAt: "2024-01-18" }, 400, "unknown_field", /"createdAt"/],
    ["the day after the opening, on a question about the past", { observedOn: "2024-01-20" }, 422, "after_opening", /opening day/],
    ["today, on a question about the past", { observedOn: new Date().toISOString().slice(0, 10) }, 422, "after_opening", /opening day/],
  ];
  it.each(BAD)("refuses %s and stores nothing", async (_what, fields, status, code, sentence) => {
    const answer = await new Browser(server).post(INDICATORS, { ...GOOD, ...fields });
    expect(answer).toMatchObject({ status, json: { code } });
    expect(answer.json.detail).toMatch(sentence);
    expect(await notes()).toBe(0);
  });

  it("takes 1,000 characters, and marks that Arabic needs", async () => {
    expect((await new Browser(server).post(INDICATORS, { ...GOOD, text: "é".repeat(1000) })).status).toBe(201);
    expect((await new Browser(server).post(INDICATORS, { ...GOOD, text: "\u200fملاحظة" })).status).toBe(201);
  });

  it("refuses an exercise that does not exist", async () => expect(await new Browser(server).post("/api/exercises/nothing/indicators", GOOD)).toMatchObject({ status: 404, json: { code: "not_found" } }));

  it("refuses another site's page, a request from nowhere, and a body that is no JSON", async () => {
    const browser = new Browser(server);
    const send = (headers: Record<string, string>) => browser.send(INDICATORS, { method: "POST", headers, body: JSON.stringify(GOOD) });
    expect(await send({ origin: "https://evil.example", "content-type": "application/json" })).toMatchObject({ status: 403, json: { code: "foreign_origin" } });
    expect(await send({ "content-type": "application/json" })).toMatchObject({ status: 403, json: { code: "foreign_origin" } });
    expect(await send({ origin: "http://localhost", "content-type": "text/plain" })).toMatchObject({ status: 415, json: { code: "unsupported_media_type" } });
    expect(await notes()).toBe(0);
  });

  it("stores one note for a key that comes twice, and refuses the key for another note", async () => {
    const key = { "idempotency-key": "a-key-of-mine" };
    const first = await new Browser(server).post(INDICATORS, GOOD, key);
    expect(await new Browser(server).post(INDICATORS, GOOD, key)).toMatchObject({ status: 201, text: first.text });
    expect(await new Browser(server).post(INDICATORS, { ...GOOD, status: "met" }, key)).toMatchObject({ status: 422, json: { code: "idempotency_key_reused" } });
    expect(await notes()).toBe(1);
  });

  it("takes no note on published forecasts", async () => {
    const answer = await new Browser(server).post("/api/exercises/russia-president-2012/indicators", GOOD);
    expect(answer).toMatchObject({ status: 403, json: { code: "not_facilitator" } });
  });

  it("takes notes of a live exercise until today, and none from the future", async () => {
    await makeExercise({ id: "live", stage: "open", members: [] });
    // made within the question's window
    await state().writer.write((tx) => tx.exercise.updateMany({ where: { id: "live" }, data: { createdAt: new Date("2024-01-25T00:00:00Z") } }));
    const send = (observedOn: string) => new Browser(server).post("/api/exercises/live/indicators", { ...GOOD, observedOn });
    const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    expect((await send("2024-01-22")).status).toBe(201);
    expect((await send(inDays(0))).status).toBe(201);
    const future = await send(inDays(2));
    expect(future).toMatchObject({ status: 400, json: { code: "invalid_body", errors: [{ path: "observedOn" }] } });
  });
});

describe("who may add notes on a server that others reach", () => {
  beforeEach(() => start({ HOST: "0.0.0.0", FACILITATOR_SECRET: SECRET }));

  it("is nobody without the secret, a participant neither", async () => {
    const browser = new Browser(server);
    expect(await browser.post(INDICATORS, GOOD)).toMatchObject({ status: 403, json: { code: "not_facilitator" } });
    await browser.post(`${BOARD}/join`, {});
    expect(await browser.post(INDICATORS, GOOD)).toMatchObject({ status: 403, json: { code: "not_facilitator" } });
    expect(await browser.post(INDICATORS, GOOD, { authorization: "Bearer another-secret-as-long" })).toMatchObject({ status: 403, json: { code: "not_facilitator" } });
    expect(await notes()).toBe(0);
  });
});

describe("the facilitator's secret as a bearer token", () => {
  const TOKEN = "a-secret-of-the-facilitator";
  const headers = { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" };

  it("lets one add notes, a program without an origin too", async () => {
    await start({ HOST: "0.0.0.0", FACILITATOR_SECRET: TOKEN });
    const answer = await new Browser(server).send(INDICATORS, { method: "POST", headers, body: JSON.stringify(GOOD) });
    expect(answer).toMatchObject({ status: 201, json: { indicatorId: "i1" } });
  });

  it("lets nobody change published forecasts", async () => {
    await start({ HOST: "0.0.0.0", FACILITATOR_SECRET: TOKEN });
    const answer = await new Browser(server).send("/api/exercises/russia-president-2012/indicators", { method: "POST", headers, body: JSON.stringify(GOOD) });
    expect(answer).toMatchObject({ status: 403, json: { code: "not_facilitator" } });
  });

  it("means nothing where the environment has none", async () => {
    await start({ HOST: "0.0.0.0" });
    const answer = await new Browser(server).send(INDICATORS, { method: "POST", headers: { ...headers, origin: "http://localhost" }, body: JSON.stringify(GOOD) });
    expect(answer).toMatchObject({ status: 403, json: { code: "not_facilitator" } });
  });

  it("shows nothing of others' numbers: it is no estimate", async () => {
    await start({ HOST: "0.0.0.0", FACILITATOR_SECRET: TOKEN });
    expect(await new Browser(server).send(`${BOARD}/comparison`, { headers })).toMatchObject({ status: 403, json: { code: "estimate_first" } });
  });
});

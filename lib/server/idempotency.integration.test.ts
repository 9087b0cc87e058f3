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

const BODY = { weights: [500, 300, 200], rationale: "once" };
const KEY = { "idempotency-key": "a-key-of-mine" };

describe("Idempotency-Key", () => {
  it("gives the stored answer to the same request and stores one row", async () => {
    const browser = new Browser(server);
    const { estimates } = await rowCounts();
    const first = await browser.post(`${BOARD}/estimates`, BODY, KEY);
    const again = await browser.post(`${BOARD}/estimates`, { rationale: "once", weights: [500, 300, 200] }, KEY);
    expect(again).toMatchObject({ status: 201, text: first.text });
    expect((await rowCounts()).estimates).toBe(estimates + 1);
  });

  it("refuses the key for another body", async () => {
    const browser = new Browser(server);
    await browser.post(`${BOARD}/estimates`, BODY, KEY);
    const other = await browser.post(`${BOARD}/estimates`, { weights: [0, 0, 1000] }, KEY);
    expect(other).toMatchObject({ status: 422, json: { code: "idempotency_key_reused" } });
    expect((await browser.get(`${BOARD}/estimates/mine`)).json).toMatchObject({ revision: 1 });
  });

  it("stores one row for twenty requests at once", async () => {
    const browser = new Browser(server);
    await browser.post(`${BOARD}/join`, {});
    const { estimates } = await rowCounts();
    const answers = await Promise.all(Array.from({ length: 20 }, () => browser.post(`${BOARD}/estimates`, BODY, KEY)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await rowCounts()).estimates).toBe(estimates + 1);
  });

  it("stores one row and makes one session for twenty joins on the way at once", async () => {
    const before = await rowCounts();
    const answers = await Promise.all(Array.from({ length: 20 }, () => new Browser(server).post(`${BOARD}/estimates`, BODY, KEY)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers.has("set-cookie"))).toHaveLength(1);
    expect(await rowCounts()).toMatchObject({ estimates: before.estimates + 1, sessions: 1, participants: before.participants + 1 });
  });

  it("does not hand a session to whoever knows the key", async () => {
    await new Browser(server).post(`${BOARD}/estimates`, BODY, KEY);
    const thief = await new Browser(server).post(`${BOARD}/estimates`, BODY, KEY);
    expect(thief.status).toBe(201);
    expect(thief.headers.has("set-cookie")).toBe(false);
  });

  it("finds the answer of the request that made the session", async () => {
    const browser = new Browser(server);
    const first = await browser.post(`${BOARD}/estimates`, BODY, KEY);
    await browser.post(`${BOARD}/estimates`, { weights: [0, 0, 1000] });
    expect((await browser.post(`${BOARD}/estimates`, BODY, KEY)).text).toBe(first.text);
  });

  it("means something else in another browser's session", async () => {
    const [one, other] = [new Browser(server), new Browser(server)];
    for (const browser of [one, other]) await browser.post(`${BOARD}/join`, {});
    const answers = [await one.post(`${BOARD}/estimates`, BODY, KEY), await other.post(`${BOARD}/estimates`, { weights: [0, 0, 1000] }, KEY)];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  });

  it("keeps the answer over a restart", async () => {
    const browser = new Browser(server);
    const first = await browser.post(`${BOARD}/estimates`, BODY, KEY);
    await server.restart();
    expect((await browser.post(`${BOARD}/estimates`, BODY, KEY)).text).toBe(first.text);
  });

  it("is forgotten after a month, so that the store does not grow for ever", async () => {
    const browser = new Browser(server);
    await browser.post(`${BOARD}/estimates`, BODY, KEY);
    const monthAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
    await state().writer.write((tx) => tx.idempotencyRecord.updateMany({ data: { createdAt: monthAgo } }));
    await server.restart();
    expect((await browser.post(`${BOARD}/estimates`, BODY, KEY)).json).toMatchObject({ revision: 2 });
  });

  it("does not keep a refusal: the corrected request may use the key", async () => {
    const browser = new Browser(server);
    expect((await browser.post(`${BOARD}/estimates`, { weights: [1, 1, 1] }, KEY)).status).toBe(400);
    expect((await browser.post(`${BOARD}/estimates`, BODY, KEY)).status).toBe(201);
  });

  it("joins once for the same key without a session", async () => {
    const before = await rowCounts();
    const [first, again] = [await new Browser(server).post(`${BOARD}/join`, {}, KEY), await new Browser(server).post(`${BOARD}/join`, {}, KEY)];
    expect(again.text).toBe(first.text);
    expect((await rowCounts()).participants).toBe(before.participants + 1);
  });

  it("refuses a key that is no visible ASCII", async () => {
    const answer = await new Browser(server).post(`${BOARD}/estimates`, BODY, { "idempotency-key": "x".repeat(201) });
    expect(answer).toMatchObject({ status: 400, json: { code: "invalid_body" } });
  });
});

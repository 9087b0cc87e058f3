import { afterEach, describe, expect, it } from "vitest";
import { actorFromToken } from "./actor";
import { listMyExercises } from "./my-exercises";
import { Browser } from "./testing/browser";
import { startTestServer, type TestServer } from "./testing/test-server";

const SECRET = "a-secret-of-the-house";
const NEW = { caseId: "iran-pakistan-2024", title: "A test", protocol: "idea" };
const BOARD = "/api/exercises/iran-pakistan-2024";

let server: TestServer;
afterEach(() => server.stop());

describe("an exercise on a server that others reach", () => {
  it("is made by who sends the secret, and by nobody else", async () => {
    server = await startTestServer({ HOST: "0.0.0.0", FACILITATOR_SECRET: SECRET });
    const browser = new Browser(server);
    expect((await browser.post("/api/exercises", NEW)).json).toMatchObject({ code: "not_facilitator" });
    expect((await browser.post("/api/exercises", NEW, { authorization: "Bearer wrong" })).json).toMatchObject({ code: "not_facilitator" });
    expect((await browser.post("/api/exercises", NEW, { authorization: `Bearer ${SECRET}` })).status).toBe(201);
  });

  it("leaves the browser who it was: its estimates stay its own, and it facilitates without the secret from then on", async () => {
    server = await startTestServer({ HOST: "0.0.0.0", FACILITATOR_SECRET: SECRET });
    const browser = new Browser(server);
    await browser.post(`${BOARD}/estimates`, { weights: [500, 300, 200] });
    const before = browser.cookie;
    const { json } = await browser.post("/api/exercises", NEW, { authorization: `Bearer ${SECRET}` });
    expect(browser.cookie).toBe(before);
    expect((await browser.get(`${BOARD}/estimates/mine`)).status).toBe(200);
    expect(await listMyExercises(await actorFromToken(before?.split("=")[1]))).toMatchObject([{ exercise: { id: json.id }, role: "facilitator" }]);
    expect((await browser.get(`/api/exercises/${String(json.id)}/links`)).status).toBe(200);
  });
});

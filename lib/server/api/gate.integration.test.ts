import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Browser } from "../testing/browser";
import { rowCounts } from "../testing/row-counts";
import { BOARD, startTestServer, type TestServer } from "../testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ PUBLIC_URL: "https://forecast.example" });
});
afterAll(() => server.stop());

const JSON_TYPE = { "content-type": "application/json" };
const BODY = JSON.stringify({ weights: [500, 300, 200] });

const send = (headers: Record<string, string>, body: string | Uint8Array<ArrayBuffer> = BODY, browser = new Browser(server)) =>
  browser.send(`${BOARD}/estimates`, { method: "POST", headers, body });

describe("an unsafe request", () => {
  it.each<[string, Record<string, string>]>([
    ["a foreign Origin", { origin: "https://evil.example" }],
    ["the Origin null", { origin: "null" }],
    ["an Origin on another port", { origin: "http://localhost:81" }],
    ["an Origin that only begins like ours", { origin: "http://localhost.evil.example" }],
    ["Sec-Fetch-Site cross-site", { "sec-fetch-site": "cross-site" }],
    ["Sec-Fetch-Site same-site", { "sec-fetch-site": "same-site" }],
    ["Sec-Fetch-Site none", { "sec-fetch-site": "none" }],
    ["a foreign Origin that claims same-origin", { origin: "https://evil.example", "sec-fetch-site": "same-origin" }],
    ["neither header", {}],
    ["a made-up bearer token", { authorization: `Bearer ${"a".repeat(43)}` }],
  ])("is refused with %s, and nothing is stored", async (_what, headers) => {
    const before = await rowCounts();
    expect(await send({ ...JSON_TYPE, ...headers })).toMatchObject({ status: 403, json: { code: "foreign_origin" } });
    expect(await rowCounts()).toEqual(before);
  });

  it("is refused with a foreign Origin even with a session and its token", async () => {
    const browser = new Browser(server);
    await browser.post(`${BOARD}/estimates`, { weights: [500, 300, 200] });
    const token = browser.cookie?.split("=")[1] ?? "";
    expect(await send({ ...JSON_TYPE, origin: "https://evil.example", authorization: `Bearer ${token}` }, BODY, browser)).toMatchObject({ status: 403 });
  });

  it.each<[string, Record<string, string>]>([
    ["the server's own Origin", { origin: "http://localhost" }],
    ["the public Origin", { origin: "https://forecast.example" }],
    ["Sec-Fetch-Site same-origin", { "sec-fetch-site": "same-origin" }],
  ])("is accepted with %s", async (_what, headers) => {
    expect((await send({ ...JSON_TYPE, ...headers })).status).toBe(201);
  });

  it("is accepted with a session's token as bearer and belongs to that session", async () => {
    const browser = new Browser(server);
    await browser.post(`${BOARD}/estimates`, { weights: [500, 300, 200] });
    const token = browser.cookie?.split("=")[1] ?? "";
    expect(await send({ ...JSON_TYPE, authorization: `Bearer ${token}` })).toMatchObject({ status: 201, json: { revision: 2 } });
  });

  it("gets a cookie that only https carries when the public address is https", async () => {
    const answer = await send({ ...JSON_TYPE, origin: "https://forecast.example" });
    expect(answer.headers.get("set-cookie")).toMatch(/^__Host-bp=[\w-]{43}; .*Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp"])("must not be %s", async (type) => {
    expect(await send({ origin: "http://localhost", "content-type": type })).toMatchObject({ status: 415, json: { code: "unsupported_media_type" } });
  });

  it("must not be larger than 64 KB", async () => {
    const large = JSON.stringify({ weights: [500, 300, 200], rationale: "x".repeat(70_000) });
    expect(await send({ ...JSON_TYPE, origin: "http://localhost" }, large)).toMatchObject({ status: 413, json: { code: "too_large" } });
    expect(await send({ ...JSON_TYPE, origin: "http://localhost", "content-length": String(large.length) }, large)).toMatchObject({ status: 413 });
  });

  it("may be 64 KB large", async () => {
    const padded = BODY.padEnd(64 * 1024, " ");
    expect((await send({ ...JSON_TYPE, origin: "http://localhost" }, padded)).status).toBe(201);
  });

  it.each([
    ["is no JSON", '{"weights":[NaN,500,500]}', "invalid_body"],
    ["is cut off", '{"weights":[500,', "invalid_body"],
    ["is nested 10,000 deep", `${"[".repeat(10_000)}${"]".repeat(10_000)}`, "invalid_body"],
    ["is nested 9 deep in a field", `{"weights":${"[".repeat(9)}${"]".repeat(9)}}`, "invalid_body"],
  ])("must not have a body that %s", async (_what, body, code) => {
    expect(await send({ ...JSON_TYPE, origin: "http://localhost" }, body)).toMatchObject({ status: 400, json: { code } });
  });

  it("must be UTF-8", async () => {
    const latin1 = Buffer.from('{"weights":[500,300,200],"rationale":"\xe9"}', "latin1");
    expect(await send({ ...JSON_TYPE, origin: "http://localhost" }, latin1)).toMatchObject({ status: 400, json: { code: "invalid_text" } });
  });

  it("is limited by session, with the seconds to wait", async () => {
    const browser = new Browser(server);
    await browser.send(`${BOARD}/join`, { method: "POST", headers: { origin: "http://localhost" } });
    const answers = await Promise.all(Array.from({ length: 200 }, () => browser.post(`${BOARD}/estimates`, { weights: [] })));
    const limited = answers.filter(({ status }) => status === 429);
    expect(limited.length).toBeGreaterThan(0);
    expect(limited[0]).toMatchObject({ json: { code: "rate_limited" } });
    expect(Number(limited[0]?.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("every answer", () => {
  it("is neither kept nor guessed on the way", async () => {
    for (const path of ["/api/health", "/api/cases", `${BOARD}/comparison`, "/api/nowhere"]) {
      const { headers } = await new Browser(server).get(path);
      expect([headers.get("cache-control"), headers.get("x-content-type-options")]).toEqual(["no-store", "nosniff"]);
    }
  });

  it("is a problem 404 at an unknown address and 405 with Allow for an unknown method", async () => {
    const browser = new Browser(server);
    expect(await browser.get("/api/nowhere")).toMatchObject({ status: 404, json: { code: "not_found" } });
    expect(await browser.delete("/api/nowhere")).toMatchObject({ status: 404, json: { code: "not_found" } });
    const wrong = await browser.delete("/api/cases");
    expect(wrong).toMatchObject({ status: 405, json: { code: "method_not_allowed" } });
    expect(wrong.headers.get("allow")).toBe("GET, POST");
    expect(await browser.send(`${BOARD}/estimates`, { method: "OPTIONS" })).toMatchObject({ status: 405 });
  });

  it("has an entry in the OpenAPI document", async () => {
    const { json, status } = await new Browser(server).get("/api/openapi.json");
    expect(status).toBe(200);
    expect(Object.keys(json.paths ?? {})).toEqual(
      expect.arrayContaining([
        "/api/health", "/api/ready", "/api/metrics", "/api/cases", "/api/cases/schema", "/api/cases/check", "/api/cases/{case}", "/api/cases/{case}/file",
        "/api/exercises", "/api/exercises/{id}", "/api/exercises/{id}/join", "/api/exercises/{id}/me", "/api/exercises/{id}/estimates",
        "/api/exercises/{id}/estimates/mine", "/api/exercises/{id}/comparison", "/api/exercises/{id}/events", "/api/exercises/{id}/outcome", "/api/exercises/{id}/scores",
      ]),
    );
  });

  it("of metrics holds no cookie and no weight", async () => {
    const { text } = await new Browser(server).get("/api/metrics");
    expect(text).toContain("branchpoint_http_request_seconds");
    expect(text).not.toMatch(/bp=|weights/);
  });
});

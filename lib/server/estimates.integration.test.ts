import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Browser } from "./testing/browser";
import { rowCounts } from "./testing/row-counts";
import { BOARD, startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;

const GOOD = [500, 300, 200];

const BAD_WEIGHTS: [string, unknown, RegExp][] = [
  ["sum to 990", [500, 300, 190], /10 per mille are missing/],
  ["sum to 1001", [501, 300, 200], /1 per mille are too many/],
  ["are negative", [1100, -100, 0], /no share is above 1000|no share is below 0/],
  ["hold a negative share", [-100, 600, 500], /weights\[0\] is -100/],
  ["are fractional", [500.5, 299.5, 200], /weights\[0\] is 500\.5.*whole numbers/],
  ["are too many", [250, 250, 250, 250], /3 scenarios.*not 4/],
  ["are too few", [500, 500], /3 scenarios.*not 2/],
  ["hold NaN, which JSON writes as null", [NaN, 500, 500], /weights\[0\] is null/],
  ["hold a string", ["500", 300, 200], /weights\[0\] is text/],
  ["hold a list", [[500], 300, 200], /weights\[0\] is a list/],
  ["are a string", "500,300,200", /weights is text/],
  ["are null", null, /weights is null/],
  ["are missing", undefined, /weights is missing/],
  ["are named by scenario", { "status-quo": 500, "tit-for-tat": 300, "broader-war": 200 }, /list in scenario order/],
  ["hold beyond what a double can count", [1e308, 1e308, 0], /no share is above 1000/],
];

describe("POST estimates refuses and stores nothing when", () => {
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  it.each(BAD_WEIGHTS)("the weights %s", async (_what, weights, sentence) => {
    const before = await rowCounts();
    const answer = await new Browser(server).post(`${BOARD}/estimates`, { weights });
    expect(answer).toMatchObject({ status: 400, json: { code: "invalid_weights", status: 400 } });
    expect(answer.json.detail).toMatch(sentence);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await rowCounts()).toEqual(before);
  });

  const BAD_FIELDS: [string, Record<string, unknown>, string, RegExp][] = [
    ["an unknown field", { participantId: "x" }, "unknown_field", /"participantId"/],
    ["a field that only the server may set", { round: 7, createdAt: "2020-01-01" }, "unknown_field", /"round", "createdAt"/],
    ["an unknown claim", { cites: ["c-nothing"] }, "unknown_claim", /"c-nothing"/],
    ["a claim id that is none", { cites: ["../etc"] }, "unknown_claim", /"\.\.\/etc"/],
    ["cites that are no list", { cites: "c1" }, "invalid_body", /cites/],
    ["a rationale that is no text", { rationale: { not: "" } }, "invalid_body", /rationale/],
    ["NUL in the rationale", { rationale: "a\u0000b" }, "invalid_text", /NUL/],
    ["a lone surrogate in the rationale", { rationale: "a\ud800b" }, "invalid_text", /surrogate/],
    ["a bidi override in the rationale", { rationale: "a\u202eb" }, "invalid_text", /direction/],
    ["a bidi isolate in the rationale", { rationale: "a\u2066b" }, "invalid_text", /direction/],
    ["a rationale over 10 KB", { rationale: "é".repeat(5_121) }, "invalid_text", /10242 bytes/],
    ["an expected revision that is no count", { expectedRevision: "1" }, "invalid_body", /expectedRevision/],
  ];
  it.each(BAD_FIELDS)("there is %s", async (_what, fields, code, sentence) => {
    const before = await rowCounts();
    const answer = await new Browser(server).post(`${BOARD}/estimates`, { weights: GOOD, ...fields });
    expect(answer).toMatchObject({ status: 400, json: { code } });
    expect(answer.json.detail).toMatch(sentence);
    expect(await rowCounts()).toEqual(before);
  });

  it("a scenario is unknown", async () => {
    const answer = await new Browser(server).post(`${BOARD}/estimates`, { weights: { peace: 1000 } });
    expect(answer).toMatchObject({ status: 400, json: { code: "unknown_scenario" } });
    expect(answer.json.detail).toMatch(/"peace"/);
  });

  it("the exercise is unknown", async () => {
    const answer = await new Browser(server).post("/api/exercises/nowhere/estimates", { weights: GOOD });
    expect(answer).toMatchObject({ status: 404, json: { code: "not_found" } });
  });

  it.each([["null"], ["[500,300,200]"], ["7"], ['"x"']])("the body is %s", async (body) => {
    const answer = await new Browser(server).send(`${BOARD}/estimates`, {
      method: "POST",
      headers: { origin: "http://localhost", "content-type": "application/json" },
      body,
    });
    expect(answer).toMatchObject({ status: 400, json: { code: "invalid_body" } });
  });

  it("a field is named __proto__", async () => {
    const answer = await new Browser(server).send(`${BOARD}/estimates`, {
      method: "POST",
      headers: { origin: "http://localhost", "content-type": "application/json" },
      body: '{"weights":[500,300,200],"__proto__":{"admin":true}}',
    });
    expect(answer).toMatchObject({ status: 400, json: { code: "unknown_field" } });
  });
});

describe("POST estimates", () => {
  beforeEach(async () => {
    server = await startTestServer();
  });
  afterEach(() => server.stop());

  it("stores numbers, words and citations, and gives them back as mine", async () => {
    const browser = new Browser(server);
    const [first, second] = await claimIds(browser);
    const sent = { weights: GOOD, rationale: "Both sides have shown what they wanted to show.\u200e", cites: [second, first, second] };
    const answer = await browser.post(`${BOARD}/estimates`, sent);
    expect(answer).toMatchObject({ status: 201, json: { weights: GOOD, revision: 1, round: 1, version: 25, rationale: sent.rationale, cites: [second, first] } });
    expect((await browser.get(`${BOARD}/estimates/mine`)).json).toEqual(answer.json);
  });

  it("joins an open board on the way, with a cookie that scripts cannot read", async () => {
    const answer = await new Browser(server).post(`${BOARD}/estimates`, { weights: GOOD });
    expect(answer.headers.get("set-cookie")).toMatch(/^bp=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it("inserts a new revision each time and never changes an old one", async () => {
    const browser = new Browser(server);
    const before = await rowCounts();
    for (const weights of [GOOD, [400, 400, 200], [400, 400, 200]]) await browser.post(`${BOARD}/estimates`, { weights });
    expect((await browser.get(`${BOARD}/estimates/mine`)).json).toMatchObject({ revision: 3, version: 27, weights: [400, 400, 200] });
    expect(await rowCounts()).toMatchObject({ estimates: before.estimates + 3, participants: before.participants + 1, sessions: 1 });
  });

  it("refuses a revision made elsewhere in the meantime and shows what stands", async () => {
    const browser = new Browser(server);
    await browser.post(`${BOARD}/estimates`, { weights: GOOD, expectedRevision: 0 });
    await browser.post(`${BOARD}/estimates`, { weights: [600, 300, 100], expectedRevision: 1 });
    const stale = await browser.post(`${BOARD}/estimates`, { weights: [0, 0, 1000], expectedRevision: 1 });
    expect(stale).toMatchObject({ status: 409, json: { code: "stale_revision", current: { weights: [600, 300, 100], revision: 2 } } });
    expect((await browser.get(`${BOARD}/estimates/mine`)).json).toMatchObject({ revision: 2 });
  });

  it("lets only one of two tabs win that expect the same revision", async () => {
    const browser = new Browser(server);
    await browser.post(`${BOARD}/estimates`, { weights: GOOD });
    const answers = await Promise.all([1, 2, 3, 4].map(() => browser.post(`${BOARD}/estimates`, { weights: GOOD, expectedRevision: 1 })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it("answers no_estimate to whoever has none", async () => {
    expect(await new Browser(server).get(`${BOARD}/estimates/mine`)).toMatchObject({ status: 404, json: { code: "no_estimate" } });
  });
});

async function claimIds(browser: Browser): Promise<string[]> {
  const { claims } = (await browser.get("/api/cases/iran-pakistan-2024")).json;
  return Array.isArray(claims) ? claims.map((claim: { id: string }) => claim.id) : [];
}

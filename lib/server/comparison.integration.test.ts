import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { comparisonSchema, type Comparison } from "@/lib/contract/comparison";
import { Browser } from "./testing/browser";
import { BOARD, startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

async function answered(weights: number[]): Promise<Browser> {
  const browser = new Browser(server);
  await browser.post(`${BOARD}/estimates`, { weights });
  return browser;
}

async function compare(browser: Browser, query = ""): Promise<Comparison> {
  const answer = await browser.get(`${BOARD}/comparison${query}`);
  return comparisonSchema.parse(answer.json);
}

describe("GET comparison before one's own estimate", () => {
  it.each([["nobody", false], ["somebody who joined", true]])("refuses %s without a number of the others", async (_who, joins) => {
    const browser = new Browser(server);
    if (joins) await browser.post(`${BOARD}/join`, {});
    const answer = await browser.get(`${BOARD}/comparison`);
    expect(answer).toMatchObject({ status: 403, json: { code: "estimate_first" } });
    expect(Object.keys(answer.json).sort()).toEqual(["code", "detail", "status", "title", "type"]);
    expect(answer.headers.get("etag")).toBeNull();
  });
});

describe("GET comparison", () => {
  it("sets me beside 24 simulated people, pools that sum to 1, and three teams", async () => {
    const comparison = await compare(await answered([500, 300, 200]));
    expect(comparison.release).toMatchObject({ version: 25, n: 25, simulated: 24 });
    for (const pool of Object.values(comparison.pools)) expect(pool?.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    expect(comparison.people.filter(({ mine }) => mine)).toEqual([{ weights: [500, 300, 200], simulated: false, team: null, mine: true }]);
    expect(comparison.teams.map(({ id, n }) => [id, n])).toEqual([["desk-a", 8], ["desk-b", 8], ["red-team", 8]]);
    expect(comparison.band).toMatchObject({ method: "bootstrap", level: 0.9 });
    expect(comparison.fingerprints["pool-bars"]).toMatch(/^[0-9a-f]{12}$/);
  });

  it("pools the last revision of each person once", async () => {
    const browser = await answered([1000, 0, 0]);
    await browser.post(`${BOARD}/estimates`, { weights: [0, 0, 1000] });
    const { pools, people } = await compare(browser, "?simulated=0");
    expect(people).toHaveLength(1);
    expect(pools.linear).toEqual([0, 0, 1]);
  });

  it("says when the linear pool stands in for the median, since every median is 0", async () => {
    const first = await answered([1000, 0, 0]);
    expect((await compare(first, "?simulated=0")).medianIsLinear).toBe(false);
    await answered([0, 1000, 0]);
    await answered([0, 0, 1000]);
    const { medianIsLinear, pools } = await compare(first, "?simulated=0");
    expect(medianIsLinear).toBe(true);
    expect(pools.median).toEqual(pools.linear);
  });

  it("lists people by their weights, not by when they came", async () => {
    await answered([900, 50, 50]);
    const { people } = await compare(await answered([100, 100, 800]), "?simulated=0");
    expect(people.map(({ weights }) => weights[0])).toEqual([100, 900]);
  });

  it("keeps simulated people in while 4 real people have answered and leaves them out from 5 on, unless asked", async () => {
    const browsers = [await answered([500, 300, 200])];
    while (browsers.length < 4) browsers.push(await answered([600, 300, 100]));
    const [me = new Browser(server)] = browsers;
    expect(await compare(me)).toMatchObject({ realPeople: 4, release: { n: 28, simulated: 24 }, query: { simulated: true } });
    await answered([700, 200, 100]);
    expect(await compare(me)).toMatchObject({ realPeople: 5, release: { n: 5, simulated: 0 }, query: { simulated: false } });
    expect(await compare(me, "?simulated=1")).toMatchObject({ realPeople: 5, release: { n: 29, simulated: 24 } });
  });

  it("answers for a version in the same way for ever", async () => {
    const browser = await answered([500, 300, 200]);
    const first = await browser.get(`${BOARD}/comparison?asOf=25`);
    for (let i = 0; i < 6; i += 1) await answered([100, 100, 800]);
    await browser.post(`${BOARD}/estimates`, { weights: [0, 0, 1000] });
    expect((await browser.get(`${BOARD}/comparison?asOf=25`)).text).toBe(first.text);
    await server.restart();
    expect((await browser.get(`${BOARD}/comparison?asOf=25`)).text).toBe(first.text);
  });

  it("shows one team and still lists all", async () => {
    const { people, teams, query, release } = await compare(await answered([500, 300, 200]), "?team=red-team");
    expect(people).toHaveLength(8);
    expect(people.every(({ team }) => team === "red-team")).toBe(true);
    expect({ teams: teams.length, team: query.team, n: release.n }).toEqual({ teams: 3, team: "red-team", n: 25 });
  });

  it("has nothing to pool where nobody is, and says so with nulls", async () => {
    const comparison = await compare(await answered([500, 300, 200]), "?team=desk-a&simulated=0");
    expect(comparison).toMatchObject({ people: [], band: null, pools: { linear: null, log: null, median: null, cumulativeMedian: null } });
  });

  it("gives the same fingerprint to everybody and another one to other data", async () => {
    const [one, other] = [await answered([500, 300, 200]), await answered([100, 100, 800])];
    const prints = [await compare(one, "?asOf=25"), await compare(other, "?asOf=25"), await compare(other)].map(({ fingerprints }) => fingerprints["pool-bars"]);
    expect(prints[0]).toBe(prints[1]);
    expect(prints[1]).not.toBe(prints[2]);
  });

  it("counts an empty parameter as absent", async () => {
    expect(await compare(await answered([500, 300, 200]), "?team=&simulated=&asOf=&round=&pool=&lexicon=")).toMatchObject({ query: { team: null, pool: "linear" } });
  });

  it.each([
    ["?color=red", 400, "invalid_query"],
    ["?team=desk-a&team=desk-b", 400, "invalid_query"],
    ["?asOf=26", 400, "invalid_query"],
    ["?asOf=-1", 400, "invalid_query"],
    ["?asOf=1.5", 400, "invalid_query"],
    ["?pool=best", 400, "invalid_query"],
    ["?simulated=yes", 400, "invalid_query"],
    ["?team=nobody", 404, "not_found"],
    ["?round=2", 404, "not_found"],
  ])("refuses %s with %d %s", async (query, status, code) => {
    const browser = await answered([500, 300, 200]);
    expect(await browser.get(`${BOARD}/comparison${query}`)).toMatchObject({ status, json: { code } });
  });
});

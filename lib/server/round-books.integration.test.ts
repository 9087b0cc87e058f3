import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Comparison } from "@/lib/contract/comparison";
import { POOLS } from "@/lib/core/pools/registry";
import { mulberry32 } from "@/lib/core/prng";
import { crowdOf } from "@/lib/core/row-crowd";
import { state } from "./state";
import { Browser } from "./testing/browser";
import { makeExercise } from "./testing/exercise";
import { BOARD, startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

const EXERCISE = "iran-pakistan-2024";
const EVERYBODY = ["linear", "log", "median", "cumulativeMedian", "trimmed", "logExtremised"] as const;

/** The board at a version, recomputed from its rows without book or tally. */
async function recomputed(version: number, simulated: boolean) {
  const rows = await state().reader.estimate.findMany({ where: { exerciseId: EXERCISE, version: { lte: version } }, include: { participant: true }, orderBy: { version: "asc" } });
  const last = [...new Map(rows.map((row) => [row.participantId, row])).values()].filter(({ participant }) => simulated || !participant.simulated);
  const vectors = last.map(({ weights }) => weights as number[]);
  const crowd = crowdOf(vectors.map((weights) => weights.map((weight) => weight / 1000)));
  return {
    release: { version, n: last.length, simulated: last.filter(({ participant }) => participant.simulated).length },
    pools: Object.fromEntries(EVERYBODY.map((id) => [id, POOLS[id].pool(crowd)?.map((share) => expect.closeTo(share, 9)) ?? null])),
    people: vectors.map(String).sort(),
  };
}

const compare = async (browser: Browser, query = "") => (await browser.get(`${BOARD}/comparison${query}`)).json as Comparison;
const shown = (comparison: Comparison) => ({ ...comparison, people: comparison.people.map(({ weights }) => String(weights)).sort() });

/** Whole shares of three scenarios that sum to 1000. */
function draw(random: () => number): number[] {
  const low = Math.floor(random() * 1001);
  const middle = Math.floor(random() * (1001 - low));
  return [low, middle, 1000 - low - middle];
}

async function submit(browser: Browser, weights: number[]): Promise<number> {
  const { json } = await browser.post(`${BOARD}/estimates`, { weights });
  return Number(json.version);
}

describe("a comparison", () => {
  it("equals a recomputation from all rows after any order of estimates, revisions, reads and a restart", async () => {
    const random = mulberry32(7);
    const browsers = Array.from({ length: 7 }, () => new Browser(server));
    const [reader = new Browser(server)] = browsers;
    let version = await submit(reader, [500, 300, 200]);
    for (let step = 0; step < 30; step += 1) {
      const browser = browsers[Math.floor(random() * browsers.length)] ?? reader;
      if (random() < 0.6) version = await submit(browser, draw(random));
      if (random() < 0.05) await server.restart();
      if (random() < 0.3) expect(shown(await compare(reader, "?simulated=1"))).toMatchObject(await recomputed(version, true));
      if (random() < 0.3) expect(shown(await compare(reader, "?simulated=0"))).toMatchObject(await recomputed(version, false));
      const past = 25 + Math.floor(random() * (version - 24));
      if (random() < 0.2) expect(shown(await compare(reader, `?simulated=1&asOf=${past}`))).toMatchObject(await recomputed(past, true));
    }
    expect(shown(await compare(reader, "?simulated=1"))).toMatchObject(await recomputed(version, true));
  });

  it("is of the past with asOf, while newer rows stand in the book", async () => {
    const reader = new Browser(server);
    await submit(reader, [500, 300, 200]);
    const past = await recomputed(25, true);
    for (let i = 0; i < 5; i += 1) await submit(new Browser(server), [0, 0, 1000]);
    await submit(reader, [0, 1000, 0]);
    expect((await compare(reader)).version).toBe(31);
    const then = await compare(reader, "?asOf=25&simulated=1");
    expect(shown(then)).toMatchObject(past);
    expect(then.mine).toMatchObject({ weights: [500, 300, 200], version: 25 });
    expect((await compare(reader)).version).toBe(31);
  });

  it("holds each row once for many who read at once, while others submit", async () => {
    const reader = new Browser(server);
    await submit(reader, [500, 300, 200]);
    const writers = Array.from({ length: 10 }, () => new Browser(server));
    const work = writers.flatMap((writer, index) => [submit(writer, [index * 100, 0, 1000 - index * 100]), compare(reader, "?simulated=1"), compare(reader, "?simulated=0")]);
    for (const answer of await Promise.all(work)) {
      if (typeof answer === "object") expect(shown(answer)).toMatchObject(await recomputed(answer.version, answer.query.simulated));
    }
    expect(shown(await compare(reader, "?simulated=1"))).toMatchObject(await recomputed(35, true));
  });

  it("holds one's own estimate as soon as it is accepted", async () => {
    const browsers = Array.from({ length: 12 }, () => new Browser(server));
    await Promise.all(
      browsers.map(async (browser, index) => {
        const version = await submit(browser, [index, 500, 500 - index]);
        const { mine, people, version: read } = await compare(browser);
        expect(read).toBeGreaterThanOrEqual(version);
        expect([mine?.weights[0], people.filter((person) => person.mine).map(({ weights }) => weights[0])]).toEqual([index, [index]]);
      }),
    );
  });
});

describe("the shelf of books", () => {
  it("keeps 32 rounds at most, and a book that went comes back with the same answer", async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `ex-${index}`);
    for (const id of ids) await makeExercise({ id, published: true, members: [{ name: "A", said: [{ weights: [100, 200, 700] }] }] });
    const browser = new Browser(server);
    const read = async (id: string) => (await browser.get(`/api/exercises/${id}/comparison`)).text;
    const first = await read("ex-0");
    for (const id of ids) await read(id);
    expect(state().books.size).toBe(32);
    expect([...state().books.keys()].some((key) => key.includes('"ex-0"'))).toBe(false);
    state().comparisons.clear();
    expect(await read("ex-0")).toBe(first);
    expect(state().books.size).toBe(32);
  });
});

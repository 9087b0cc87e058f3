import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { mulberry32 } from "@/lib/core/prng";
import { newRouter } from "./api/router";
import { state } from "./state";
import { Browser } from "./testing/browser";
import { eventLines } from "./testing/event-lines";
import { listen } from "./testing/http-server";
import { seatPeople } from "./testing/seated-people";
import { teamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";
import { changeOthers, everythingRead, firstDifference, randomWorld, secretOf, someWeights, type World } from "./testing/worlds";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Any two of so many worlds are a pair; all are alike when each is like the first. */
const pairsOf = (worlds: number) => (worlds * (worlds - 1)) / 2;

/** Reads one exercise in worlds that differ in the others' numbers alone. @returns how many pairs were alike. */
async function allAlike(world: World, worlds: number, random: () => number, read: () => Promise<string[]>): Promise<number> {
  // the first reading is noted in the ledger of who saw what, and in the same way in every world
  await read();
  await state().writer.drain();
  const first = await read();
  for (let other = 1; other < worlds; other += 1) {
    await changeOthers(world, random);
    expect(firstDifference(first, await read())).toBeNull();
  }
  return pairsOf(worlds);
}

describe("the numbers of others, before they are released", () => {
  it("change no byte of any answer to a participant, an observer or a facilitator, in 1,000 pairs of worlds", async () => {
    let pairs = 0;
    for (let shape = 0; pairs < 1_000; shape += 1) {
      const random = mulberry32(shape + 1);
      const world = await randomWorld(server, random, shape);
      pairs += await allAlike(world, 19, random, () => everythingRead(server, world));
    }
    expect(pairs).toBeGreaterThanOrEqual(1_000);
  }, 300_000);

  it("change no byte on a real socket, in 50 pairs", async () => {
    const { url, hangUp } = await listen(server);
    const get = async (reader: Browser, path: string) => {
      const response = await fetch(url + path, { headers: { cookie: reader.cookie ?? "" } });
      return { status: response.status, headers: response.headers, text: await response.text() };
    };
    let pairs = 0;
    for (let shape = 2; pairs < 50; shape += 1) {
      const random = mulberry32(shape + 5_000);
      const world = await randomWorld(server, random, shape);
      pairs += await allAlike(world, 8, random, () => everythingRead(server, world, get));
    }
    await hangUp();
  }, 180_000);
});

const BEGAN = new Date("2026-03-01T09:00:00Z").getTime();
const RANDOM_IDS = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The same acts at the same times with numbers of its own: all that anybody read after each act, and the frames of the stream. */
async function acted(seed: number, draw: () => number[]): Promise<string[]> {
  const random = mulberry32(seed);
  vi.setSystemTime(BEGAN);
  const exercise = await teamExercise(server, random() < 0.5 ? { protocol: "workshop", release: "batches", k: 5 } : { protocol: "idea", k: 3 });
  const people = await seatPeople(server, exercise.created.id, ["team-1", "team-2", "team-1", "team-2", "team-1"]);
  const [reader, ...others] = people;
  const readers = [...(reader ? [reader.browser] : []), await exercise.observer(), exercise.facilitator];
  const frames = eventLines(await server.api.request(`${exercise.api}/events`));
  await frames.next();
  const seen: string[] = [];
  const act = async (doing: () => Promise<unknown>) => {
    vi.setSystemTime(BEGAN + 1_000 * (seen.length + 1));
    await doing();
    seen.push(String((await frames.next()).value), String((await frames.next()).value), ...(await everythingRead(server, { exercise, readers })));
  };
  await act(() => exercise.command(1, "open"));
  for (let i = 0; i < 5; i += 1) {
    const who = others[Math.floor(random() * 3)];
    await act(() => who?.browser.post(`${exercise.api}/estimates`, { weights: draw() }) ?? Promise.resolve());
  }
  await act(() => exercise.command(1, "close"));
  for (const streams of state().streams.values()) for (const stream of streams) stream.abort();
  // links of the same moment are listed in the order of their random ids
  return seen.filter((text) => !text.includes("/links")).map((text) => text.replaceAll(exercise.created.id, "ID").replace(RANDOM_IDS, "UUID"));
}

describe("two exercises in which the same is done with other numbers", () => {
  it("answer alike after every act, and their streams say the same", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    for (let seed = 9_000; seed < 9_003; seed += 1) {
      const random = mulberry32(seed + 0.5);
      // in one of them people repeat themselves, which is no reason to tell anybody anything
      expect(firstDifference(await acted(seed, () => [500, 300, 200]), await acted(seed, () => someWeights(random)))).toBeNull();
    }
    vi.useRealTimers();
  }, 60_000);
});

type Leak = (answer: Response, text: string, secret: number) => Response;

const LEAKS: Record<string, Leak> = {
  "an ETag of the pool": (answer, text, secret) => new Response(text, { status: answer.status, headers: { ...Object.fromEntries(answer.headers), etag: `"${secret}"` } }),
  "the length": (answer, text, secret) => new Response(text + " ".repeat(secret % 50), answer),
  "the order": (answer, text, secret) => new Response(text.replace(/"people":\[(\{.*?\}),(\{.*?\})/, secret % 2 === 0 ? '"people":[$1,$2' : '"people":[$2,$1'), answer),
  "the status of a refusal": (answer, text, secret) => new Response(text, { status: answer.status === 403 && secret % 2 === 0 ? 404 : answer.status, headers: answer.headers }),
};

/** The server behind something that leaks. */
function leaking(leak: Leak, world: World): TestServer {
  const api = newRouter();
  api.all("*", async (c) => {
    const answer = await server.api.fetch(c.req.raw);
    return leak(answer, await answer.clone().text(), await secretOf(world));
  });
  return { ...server, api };
}

describe("a leak that somebody plants", () => {
  it.each(Object.entries(LEAKS))("%s: is found", async (_what, leak) => {
    const random = mulberry32(77);
    const world = await randomWorld(server, random, 0);
    const leaky = leaking(leak, world);
    const readers = world.readers.map(({ cookie }) => Object.assign(new Browser(leaky), { cookie }));
    await expect(allAlike(world, 10, random, () => everythingRead(server, { ...world, readers }))).rejects.toThrow();
  });
});

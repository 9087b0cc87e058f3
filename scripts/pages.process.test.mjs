import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeWorld } from "./page-worlds/exercises.mjs";
import { otherFolder } from "./page-worlds/other-folder.mjs";
import { FORMS, OTHER_PAGES, filesOf, firstDifference, pagesOf, readAnswer } from "./page-worlds/reading.mjs";
import { serveBuilt } from "./served.mjs";

const root = mkdtempSync(join(tmpdir(), "branchpoint-worlds-"));
let servers = [];
let exercises = [];

/** Two servers whose worlds differ in nothing but what others put into rounds that are not out. */
beforeAll(async () => {
  const folders = [join(root, "one"), join(root, "other")];
  const first = await serveBuilt({ env: { DATA_DIR: folders[0] } });
  exercises = await makeWorld(first.address);
  await first.stop();
  expect(otherFolder(...folders, exercises)).toBeGreaterThan(20);
  servers = await Promise.all(folders.map((folder) => serveBuilt({ env: { DATA_DIR: folder } })));
}, 120_000);
afterAll(async () => {
  await Promise.all(servers.map(({ stop }) => stop()));
  rmSync(root, { recursive: true });
});

const inBoth = (act) => Promise.all(servers.map(({ address }) => act(address)));

/** Everything that a reader can ask for about an exercise. */
const asksOf = (exercise) => [...pagesOf(exercise).flatMap((path) => FORMS.map((form) => ({ path, form }))), ...filesOf(exercise).map((path) => ({ path, form: {} }))];
const everywhere = OTHER_PAGES.flatMap((path) => FORMS.map((form) => ({ path, form })));

/** Asks both worlds the same. @returns how many pairs there were, how many of them payloads, and those that are not alike, with the place. */
async function compare(visitor, asks, leak) {
  const different = [];
  let payloads = 0;
  for (const { path, form } of asks) {
    const [one, other] = await inBoth((address) => readAnswer(address, visitor, path, form, leak));
    payloads += Number(one.isPayload);
    if (one.text !== other.text) different.push([one.what, ...firstDifference(one.text, other.text)]);
  }
  return { pairs: asks.length, payloads, different };
}

describe("what others entered and is not out", () => {
  it("changes no byte of any page, payload, picture or file for anybody, in more than 250 pairs", async () => {
    const rounds = exercises.flatMap((exercise) => exercise.readers.map((visitor) => [visitor, asksOf(exercise)]));
    const compared = [];
    for (const [visitor, asks] of [...rounds, [exercises[3].readers[0], everywhere]]) compared.push(await compare(visitor, asks));
    expect(compared.flatMap(({ different }) => different)).toEqual([]);
    const sum = (of) => compared.reduce((total, one) => total + one[of], 0);
    expect({ pairs: sum("pairs") > 250, payloads: sum("payloads") > 100 }).toEqual({ pairs: true, payloads: true });
  }, 120_000);

  it("changes no frame of a stream while others answer with other numbers", async () => {
    const [{ api, readers, others }] = exercises;
    const said = [[100, 200, 700], [900, 50, 50]];
    const heard = await inBoth(async (address) => {
      const streams = await Promise.all(readers.map((reader) => reader.listen(address, `${api}/events`)));
      const frames = [await nextOf(streams)];
      for (const other of others) {
        // in one world people repeat themselves, which is no reason to tell anybody anything
        await other.send(address, `${api}/estimates`, { weights: said[address === servers[0].address ? 0 : others.indexOf(other) % 2] });
        frames.push(await nextOf(streams));
      }
      for (const { end } of streams) end();
      return frames;
    });
    expect(heard[0].flat().join()).toContain("event: changed");
    expect(heard[1]).toEqual(heard[0]);
  });
});

const nextOf = (streams) => Promise.all(streams.map(async ({ frames }) => (await frames.next()).value));

/** Faults that a server could have: what they let through differs between the two worlds as others' numbers do. */
const LEAKS = {
  "a space in a page": (secret, { status, headers, bytes }) => ({ status, headers, bytes: Buffer.from(bytes.toString("latin1").replace("<main", `<main${" ".repeat(secret)}`), "latin1") }),
  "a status": (secret, { status, ...answer }) => ({ ...answer, status: status + secret }),
  "an ETag": (secret, answer) => ({ ...answer, headers: new Headers([...answer.headers, ["etag", `"${secret}"`]]) }),
  "a byte of a payload": (secret, { bytes, ...answer }) => ({ ...answer, bytes: Buffer.concat([bytes, Buffer.from([65 + secret])]) }),
};

describe("the comparison itself", () => {
  it.each(Object.entries(LEAKS))("finds %s that somebody plants", async (_what, plant) => {
    const [{ readers, ...open }] = exercises;
    const leak = (answer, address) => plant(address === servers[0].address ? 0 : 1, answer);
    const { different } = await compare(readers[1], asksOf(open), leak);
    expect(different.length).toBeGreaterThan(0);
  });

  it("finds what a page may tell and does: how far somebody's draft has come stands on the facilitator's page alone", async () => {
    const [{ api, fresh, answered, facilitator, ...open }] = exercises;
    const [, second] = servers;
    await fresh.send(second.address, `${api}/progress`, { placedPermille: 470, hasRationale: false }, "PUT");
    const asks = pagesOf(open).map((path) => ({ path, form: { RSC: "1" } }));
    expect((await compare(answered, asks)).different).toEqual([]);
    const { different } = await compare(facilitator, asks);
    expect(different.map(([what]) => what)).toEqual([`facilitator, /exercises/${open.id}/facilitate, payload`]);
  });

  it("finds every page that shows the numbers once they are out, for each who may see them", async () => {
    const [, closed] = exercises;
    await inBoth((address) => closed.facilitator.send(address, `${closed.api}/rounds/1/reveal`, {}));
    const asks = [...FORMS.map((form) => ({ path: `/exercises/${closed.id}/compare`, form })), ...filesOf(closed).slice(0, 3).map((path) => ({ path, form: {} }))];
    for (const visitor of [closed.answered, closed.observer, closed.facilitator]) expect((await compare(visitor, asks)).different).toHaveLength(asks.length);
    expect((await compare(closed.observer, FORMS.map((form) => ({ path: `/exercises/${closed.id}/present`, form })))).different).toHaveLength(FORMS.length);
    // who has not answered still sees nothing
    expect((await compare(closed.fresh, asks)).different).toEqual([]);
  });
});

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

async function versions(): Promise<number[]> {
  const rows = await state().reader.estimate.findMany({ where: { exerciseId: "iran-pakistan-2024" }, select: { version: true }, orderBy: { version: "asc" } });
  return rows.map(({ version }) => version);
}

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

describe("300 submissions at once", () => {
  it("are all stored with gap-free versions, each with the answer that its sender got, and survive a restart", async () => {
    const browsers = upTo(300).map(() => new Browser(server));
    const answers = await Promise.all(browsers.map((browser, i) => browser.post(`${BOARD}/estimates`, { weights: [i, 1000 - i, 0], rationale: `number ${i}` })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(answers.map(({ json }) => json.version).sort((a, b) => Number(a) - Number(b))).toEqual(upTo(300).map((i) => i + 24));
    expect(await versions()).toEqual(upTo(324));
    await server.restart();
    expect(await versions()).toEqual(upTo(324));
    const exercise = await state().reader.exercise.findUnique({ where: { id: "iran-pakistan-2024" }, select: { version: true } });
    expect(exercise?.version).toBe(324);
    for (const i of [0, 150, 299]) expect((await browsers[i]?.get(`${BOARD}/estimates/mine`))?.json).toEqual(answers[i]?.json);
  });

  it("get 300 different names", async () => {
    await Promise.all(upTo(300).map(() => new Browser(server).post(`${BOARD}/estimates`, { weights: [500, 300, 200] })));
    const names = await state().reader.participant.findMany({ where: { exerciseId: "iran-pakistan-2024" }, select: { name: true } });
    expect(new Set(names.map(({ name }) => name)).size).toBe(324);
  });

  it("are counted as revisions when they come from one browser", async () => {
    const browser = new Browser(server);
    await browser.post(`${BOARD}/join`, {});
    const answers = await Promise.all(upTo(100).map(() => browser.post(`${BOARD}/estimates`, { weights: [500, 300, 200] })));
    expect(answers.map(({ json }) => json.revision).sort((a, b) => Number(a) - Number(b))).toEqual(upTo(100));
  });
});

describe("the write queue", () => {
  it("keeps nothing of a transaction that fails, and goes on with the next", async () => {
    const before = await rowCounts();
    const failing = state().writer.write(async (tx) => {
      await tx.session.create({ data: { id: "half", tokenHash: "done" } });
      throw new Error("in the middle");
    });
    const next = state().writer.write((tx) => tx.session.count());
    await expect(failing).rejects.toThrow("in the middle");
    expect(await next).toBe(0);
    expect(await rowCounts()).toEqual(before);
  });

  it("shows a row to readers only after its commit", async () => {
    let seen = -1;
    await state().writer.write(async (tx) => {
      await tx.session.create({ data: { id: "one", tokenHash: "one" } });
      seen = await state().reader.session.count();
    });
    expect([seen, await state().reader.session.count()]).toEqual([0, 1]);
  });

  it("is the only one that can write: the reader refuses", async () => {
    const { reader } = state();
    await expect(reader.session.create({ data: { id: "x", tokenHash: "x" } })).rejects.toThrow(/readonly/);
  });

  it("does not let one impossible item take its neighbours with it", async () => {
    const { writer } = state();
    const submission = {
      exerciseId: "iran-pakistan-2024",
      sessionId: null,
      weights: [500, 300, 200],
      rationale: "",
      cites: [],
      expectedRevision: undefined,
      expectedRound: undefined,
      idempotency: null,
    };
    const good = (name: string) => writer.submit({ ...submission, newcomer: { sessionId: name, tokenHash: name, names: [name], nonces: [] } });
    const bad = writer.submit({ ...submission, newcomer: { sessionId: "no such session", tokenHash: null, names: ["bad"], nonces: [] } });
    const results = await Promise.allSettled([good("a"), bad, good("b"), good("c")]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
    expect(await versions()).toEqual(upTo(27));
  });
});

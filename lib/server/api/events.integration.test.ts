import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { state } from "../state";
import { Browser } from "../testing/browser";
import { eventLines } from "../testing/event-lines";
import { listen } from "../testing/http-server";
import { BOARD, startTestServer, type TestServer } from "../testing/test-server";

let server: TestServer;
let socket: Awaited<ReturnType<typeof listen>>;
beforeEach(async () => {
  server = await startTestServer();
  socket = await listen(server);
});
afterEach(async () => {
  await socket.hangUp();
  await server.stop();
});

async function openEvents(headers: Record<string, string> = {}) {
  const response = await fetch(`${socket.url}${BOARD}/events`, { headers });
  const lines = eventLines(response);
  return { response, next: async () => (await lines.next()).value as string | undefined };
}

async function post(body: unknown) {
  return fetch(`${socket.url}${BOARD}/estimates`, {
    method: "POST",
    headers: { origin: socket.url, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

describe("GET events", () => {
  it("says within a second of a commit that something changed, and never what", async () => {
    const { response, next } = await openEvents();
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    expect(await next()).toMatch(/^retry: \d+$/);
    await post({ weights: [123, 456, 421], rationale: "secret" });
    const committed = performance.now();
    expect([await next(), await next()]).toEqual(["event: changed", 'data: {"version":25}']);
    expect(performance.now() - committed).toBeLessThan(1_000);
  });

  it("says it to everybody who listens, and not for another exercise's news", async () => {
    const streams = await Promise.all([openEvents(), openEvents(), openEvents()]);
    await Promise.all(streams.map(({ next }) => next()));
    await post({ weights: [500, 300, 200] });
    for (const { next } of streams) expect([await next(), await next()]).toEqual(["event: changed", 'data: {"version":25}']);
    expect((await fetch(`${socket.url}/api/exercises/nowhere/events`)).status).toBe(404);
  });

  it("takes the place back when a listener leaves", async () => {
    const leaving = new AbortController();
    const response = await fetch(`${socket.url}${BOARD}/events`, { signal: leaving.signal });
    await eventLines(response).next();
    expect(state().streams.get("anonymous")?.size).toBe(1);
    leaving.abort();
    await expect.poll(() => state().streams.size).toBe(0);
    await expect.poll(() => state().listeners.size).toBe(0);
  });

  it("has room for twelve streams of one session and answers 503 to the next", async () => {
    const browser = new Browser(server);
    await browser.post(`${BOARD}/join`, {});
    const headers = { cookie: browser.cookie ?? "" };
    for (let i = 0; i < 12; i += 1) expect((await openEvents(headers)).response.status).toBe(200);
    const { response } = await openEvents(headers);
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("5");
    expect((await openEvents()).response.status).toBe(200);
  });

  it("opens no stream for HEAD", async () => {
    expect((await fetch(`${socket.url}${BOARD}/events`, { method: "HEAD" })).status).toBe(200);
    expect(state().streams.size).toBe(0);
  });

  it("ends when the server stops", async () => {
    const { next } = await openEvents();
    await next();
    await server.restart();
    expect(await next()).toBeUndefined();
  });
});

describe("a body over 64 KB on a socket", () => {
  /** Sends a body in chunks, without telling its length. */
  function sendChunked(bytes: number): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const out = request(`${socket.url}${BOARD}/estimates`, { method: "POST", headers: { origin: socket.url, "content-type": "application/json" } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      out.on("error", reject);
      out.write('{"weights":[500,300,200],"rationale":"');
      for (let sent = 0; sent < bytes; sent += 8_192) out.write("x".repeat(8_192));
      out.end('"}');
    });
  }

  it("is refused also when its length is not told", async () => {
    expect(await sendChunked(100_000)).toBe(413);
    expect((await fetch(`${socket.url}/api/health`)).status).toBe(200);
  });
});

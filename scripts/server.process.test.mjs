import { mkdirSync, rmSync } from "node:fs";
import { get, request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderWithCases, serveBuilt } from "./served.mjs";

const EVENTS = "/api/exercises/iran-pakistan-2024/events";
const STOP_MS = 5_000;
const NPM_START = ["npm", "start"];

/** Opens an event stream and resolves with its response once the first bytes are there. */
function openStream(address) {
  return new Promise((resolve, reject) => {
    const opening = get(address + EVENTS, (response) => {
      response.on("error", () => undefined);
      response.once("data", () => resolve(response));
    });
    opening.once("error", reject);
  });
}

/** Sends a request that a browser's fetch would not send. */
function send(address, path, { method = "GET", headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const sending = request(address + path, { method, headers: body ? { ...headers, "Content-Length": body.length } : headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => (text += part));
      response.once("end", () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    sending.once("error", reject);
    sending.end(body);
  });
}

describe("starting", () => {
  it("serves the other cases when a case file is broken, and says where and what to do", async () => {
    const cwd = folderWithCases({ "broken.yaml": "formatVersion: '0.1'\ncase:\n  id: [\n" });
    const server = await serveBuilt({ cwd });
    const { cases } = JSON.parse((await send(server.address, "/api/cases")).text);
    await server.stop();
    rmSync(cwd, { recursive: true });
    expect(cases.map(({ id }) => id)).toEqual(["iran-pakistan-2024", "iraq-us-troops-2011", "russia-president-2012"]);
    expect(server.printed()).toMatch(/broken\.yaml.*line \d+/);
  });
});

describe("stopping", () => {
  it.each(["SIGTERM", "SIGINT"])("ends within 5 s on %s with an open event stream", async (signal) => {
    const server = await serveBuilt();
    const stream = await openStream(server.address);
    expect(stream.statusCode).toBe(200);
    const { code, ms } = await server.stop(signal);
    expect(code).toBe(0);
    expect(ms).toBeLessThan(STOP_MS);
  });

  it("ends within 5 s with a request that never finishes", async () => {
    const server = await serveBuilt();
    const hanging = request(server.address + "/api/exercises/iran-pakistan-2024/estimates", { method: "POST", headers: { "Content-Length": "100" } });
    hanging.on("error", () => undefined);
    await new Promise((resolve) => hanging.write("{", resolve));
    const { ms } = await server.stop();
    expect(ms).toBeLessThan(STOP_MS);
  });

  it.each(["SIGTERM", "SIGINT"])("ends within 5 s when npm gets %s", async (signal) => {
    const server = await serveBuilt({ command: NPM_START });
    expect((await server.stop(signal)).ms).toBeLessThan(STOP_MS);
  });

  it("ends within 5 s on Ctrl-C, which reaches npm and the server at once", async () => {
    const server = await serveBuilt({ command: NPM_START, ownGroup: true });
    const { ms } = await server.stop("SIGINT");
    expect(ms).toBeLessThan(STOP_MS);
  });

  it("leaves a database that the next start opens", async () => {
    const folder = `.cache/restart-${process.pid}`;
    mkdirSync(folder, { recursive: true });
    for (let round = 0; round < 2; round += 1) {
      const server = await serveBuilt({ env: { DATA_DIR: folder } });
      expect((await send(server.address, "/api/health")).status).toBe(200);
      expect((await server.stop()).code).toBe(0);
    }
    rmSync(folder, { recursive: true });
  });
});

describe("the pages' gate", () => {
  let server;
  beforeAll(async () => {
    server = await serveBuilt();
  });
  afterAll(() => server.stop());

  it.each(["POST", "PUT", "PATCH", "DELETE"])("refuses %s to a page with a problem", async (method) => {
    const answer = await send(server.address, "/", { method, body: "x=1" });
    expect(answer.status).toBe(405);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    expect(JSON.parse(answer.text)).toMatchObject({ status: 405, code: "method_not_allowed" });
  });

  it("refuses a Server Action even when it comes as GET", async () => {
    expect((await send(server.address, "/", { headers: { "Next-Action": "7f" } })).status).toBe(405);
  });

  it("gives each page a policy with a fresh nonce that its scripts carry", async () => {
    const pages = await Promise.all([send(server.address, "/"), send(server.address, "/")]);
    const nonces = pages.map(({ headers }) => /script-src 'self' 'nonce-([^']+)'/.exec(headers["content-security-policy"])?.[1]);
    expect(new Set(nonces).size).toBe(2);
    for (const [i, { text }] of pages.entries()) {
      const scripts = text.match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(0);
      for (const script of scripts) expect(script).toContain(`nonce="${nonces[i]}"`);
    }
  });

  it("sends the quiet headers with every page and does not name its maker", async () => {
    const { headers } = await send(server.address, "/");
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "same-origin" });
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers).not.toHaveProperty("x-powered-by");
  });
});

describe("the address", () => {
  it("warns that cookies travel unencrypted when other machines can reach it", async () => {
    const server = await serveBuilt({ env: { HOST: "0.0.0.0" } });
    await server.stop();
    expect(server.printed()).toContain("plain http");
  });

  it("ends with a clear fault when the port is taken", async () => {
    const server = await serveBuilt();
    const port = new URL(server.address).port;
    await expect(serveBuilt({ env: { PORT: port } })).rejects.toThrow(/EADDRINUSE/);
    await server.stop();
  });
});

// A built server on a fresh temporary folder and a free port, for tests.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { QUIET } from "./steps.mjs";

const READY_WITHIN_MS = 30_000;

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Starts dist/server.js and resolves when it prints its address.
 * `stop(signal)` ends it, removes its folder, and resolves with {code, ms}.
 */
export async function serveBuilt(env = {}) {
  const folder = mkdtempSync(join(tmpdir(), "branchpoint-"));
  const port = await freePort();
  const child = spawn(process.execPath, ["dist/server.js"], {
    env: { ...process.env, ...QUIET, NODE_ENV: "production", HOST: "127.0.0.1", PORT: String(port), DATA_DIR: folder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise((resolve) => child.once("exit", (code) => resolve(code)));
  const address = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the server was not ready in time:\n${output}`)), READY_WITHIN_MS);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
        const [, found] = /Branchpoint is at (\S+)/.exec(output) ?? [];
        if (found) resolve(found);
      });
    }
    void ended.then((code) => reject(new Error(`the server ended with ${code}:\n${output}`)));
    void ended.then(() => clearTimeout(timer));
  });
  const stop = async (signal = "SIGTERM") => {
    const began = performance.now();
    child.kill(signal);
    const code = await ended;
    rmSync(folder, { recursive: true, force: true });
    return { code, ms: performance.now() - began };
  };
  return { address, folder, stop, printed: () => output };
}

// A built server on a fresh temporary folder and a free port, for tests.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
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

/** Resolves when nobody answers at the address any more: what npm started may outlive npm. */
async function unreachable(address) {
  while (await fetch(address, { method: "HEAD" }).then(() => true, () => false)) await sleep(50);
}

/** A folder that is this one but for its cases: to the shipped ones come `files`, text by name. Whoever asks for it removes it. */
export function folderWithCases(files) {
  const folder = mkdtempSync(join(tmpdir(), "branchpoint-cases-"));
  for (const name of readdirSync(".")) if (name !== "cases") symlinkSync(resolve(name), join(folder, name));
  cpSync("cases", join(folder, "cases"), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "cases", name), text);
  return folder;
}

/**
 * Starts dist/server.js, or the given command that does, and resolves when it prints its address.
 * With `ownGroup` a signal reaches it and its children at once, as Ctrl-C does.
 * `stop(signal)` ends it, removes its folder, and resolves with {code, ms} when it no longer answers.
 */
export async function serveBuilt({ env = {}, command: [command, ...args] = [process.execPath, "dist/server.js"], cwd, ownGroup = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "branchpoint-"));
  const port = await freePort();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...QUIET, NODE_ENV: "production", HOST: "127.0.0.1", PORT: String(port), DATA_DIR: folder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: ownGroup,
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
  }).catch((error) => {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  const stop = async (signal = "SIGTERM") => {
    const began = performance.now();
    if (ownGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
    const code = await ended;
    await unreachable(address);
    rmSync(folder, { recursive: true, force: true });
    return { code, ms: performance.now() - began };
  };
  return { address, stop, printed: () => output };
}

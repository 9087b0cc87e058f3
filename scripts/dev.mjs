// `npm run dev`: pages reload in the browser as you type; a change of server code starts the process again.
import { spawn } from "node:child_process";
import { existsSync, statSync, watch } from "node:fs";
import { generateClient, QUIET, unpackFonts } from "./steps.mjs";

const QUIET_MS = 800;
const WATCHED = ["lib", "cases", "prisma", "components/figures", "server.ts", "next.config.js", "scripts/fonts.mjs"];
const IGNORED = /\.test\.tsx?$|^lib\/client\/|\/generated(\/|$)|~$|\.sw.$/;

await generateClient();
await unpackFonts();

const ARGUMENTS = ["--import", "tsx", "server.ts", "--dev"];
const ENVIRONMENT = { ...process.env, ...QUIET, NODE_ENV: "development", TSX_TSCONFIG_PATH: "tsconfig.server.json" };

let child = null;
let again = false;
let stopping = false;
let timer = null;

function start() {
  child = spawn(process.execPath, ARGUMENTS, { stdio: "inherit", env: ENVIRONMENT });
  child.once("exit", (code, signal) => {
    child = null;
    if (stopping) process.exit(code ?? 0);
    if (!again) return console.log(`The server stopped (${signal ?? code}). It starts again at the next change.`);
    again = false;
    start();
  });
}

function restart() {
  timer = null;
  if (child === null) return start();
  again = true;
  child.kill("SIGTERM");
}

function changed(path) {
  if (stopping || IGNORED.test(path)) return;
  if (timer === null) console.log(`Changed: ${path}. Starting again …`);
  clearTimeout(timer);
  timer = setTimeout(restart, QUIET_MS);
}

for (const path of WATCHED.filter((path) => existsSync(path))) {
  watch(path, { recursive: statSync(path).isDirectory() }, (_event, name) => changed(`${path}/${name}`));
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    stopping = true;
    if (child === null) process.exit(0);
    child.kill(signal);
  });
}

start();

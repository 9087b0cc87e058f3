// Makes everything ready that is not fresh, then becomes the server: signals reach it without a detour.
import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { explain } from "./progress.mjs";
import { build, generateClient, installPackages, prepareDriver, QUIET, unpackFonts } from "./steps.mjs";

const OPENERS = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] };

function openBrowser(address) {
  const [command, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  const opener = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  opener.once("error", () => console.log("  No browser could be opened from here; open the address by hand."));
  opener.unref();
}

async function makeBuild() {
  await generateClient();
  await unpackFonts();
  await build();
}

/** Installs, generates and builds where needed, serves, and opens the browser when asked to. */
export async function launch(open) {
  process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
  console.log("\n  Branchpoint\n");
  try {
    await installPackages();
    // The driver is compiled on one core while the other builds.
    await Promise.all([prepareDriver(), makeBuild()]);
    Object.assign(process.env, QUIET, { NODE_ENV: "production" });
    const { address } = await import(new URL("../dist/server.js", import.meta.url).href);
    if (open) openBrowser(address);
  } catch (error) {
    explain(error);
    process.exit(1);
  }
}

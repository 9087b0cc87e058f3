// Programs that tests need and that no package of npm brings.
import { existsSync } from "node:fs";
import { run } from "./progress.mjs";

/** A download that hangs must not eat the time of the tests. */
export const DOWNLOAD_MS = 180_000;

/** Whether a program is there and starts: a downloaded one may lack system libraries. */
export async function starts(path, args = ["--version", "--no-sandbox"]) {
  if (!path || !existsSync(path)) return false;
  return run(path, args).then(() => true, () => false);
}

/** Installs Debian's packages. Rejects where packages cannot be installed, or by anybody but root. */
export async function installDebianPackages(...names) {
  if (process.platform !== "linux" || process.getuid?.() !== 0) throw new Error("only root installs packages");
  await run("apt-get", ["update"], { timeout: DOWNLOAD_MS });
  await run("apt-get", ["install", "-y", "--no-install-recommends", ...names], { timeout: DOWNLOAD_MS });
}

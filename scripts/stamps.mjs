// What is fresh: a stamp is the SHA-256 over the content of the files that a step depends on.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = ".cache/stamps";
const NO_SOURCE = /(\.test\.(tsx?|mjs)|\.md)$|(^|\/)(generated|node_modules)(\/|$)/;

/** All files below the given paths, in a fixed order; paths that do not exist are left out. */
function filesBelow(paths) {
  return paths.filter(existsSync).flatMap((path) => {
    if (NO_SOURCE.test(path)) return [];
    if (!statSync(path).isDirectory()) return [path];
    return filesBelow(readdirSync(path).sort().map((name) => join(path, name)));
  });
}

/** The stamp of the files as they are now. `extra` stands for what is no file, such as the version of Node. */
export function stampOf(paths, extra = "") {
  const hash = createHash("sha256").update(extra);
  for (const file of filesBelow(paths)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

/** Whether the step was last finished with this stamp and all that it made is still there. */
export function isFresh(name, stamp, products) {
  const file = join(FOLDER, name);
  return existsSync(file) && readFileSync(file, "utf8") === stamp && products.every(existsSync);
}

/** Remembers that the step is finished with this stamp. */
export function remember(name, stamp) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, name), stamp);
}

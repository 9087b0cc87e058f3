// The copies of scripts and styles that travel: made once, as small as they get.
import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TEXT = /\.(js|css|json|svg|txt|map)$/;
const BEST_BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
const COPIES = [
  [".br", (content) => promisify(brotliCompress)(content, BEST_BROTLI)],
  [".gz", (content) => promisify(gzip)(content, { level: 9 })],
];

async function makeCopies(file) {
  const content = await readFile(file);
  await Promise.all(COPIES.map(async ([ending, make]) => {
    const copy = await make(content);
    if (copy.length < content.length) await writeFile(file + ending, copy);
  }));
}

/** Puts `name.br` and `name.gz` beside every text file below the folder. */
export async function makeSmallerCopies(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && TEXT.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(files.map(makeCopies));
}

import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** Zip files keep local times from 1980 on: this one is written the same in every time zone. */
const EPOCH = new Date(1980, 0, 1);
const MADE = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
/** Charts, and the workbooks behind them, are numbered since the program began. */
const NUMBERED = /(\/chart|Worksheet)(\d+)(?=\.x)/g;

/** Numbers charts from 1 in the order in which they were made. */
function fromOne(paths: readonly string[]): (text: string) => string {
  const made = [...new Set(paths.flatMap((path) => [...path.matchAll(NUMBERED)].map(([, , number]) => Number(number))))].sort((a, b) => a - b);
  return (text) => text.replace(NUMBERED, (_, name: string, number: string) => `${name}${made.indexOf(Number(number)) + 1}`);
}

/**
 * An Office file (a zip, also with others inside) in which nothing hangs on when or as which it was written: the same data
 * give the same file. `at`: the time that it shall say, ISO; null where there are no data.
 */
export function repeatable(file: Uint8Array, at: string | null): Uint8Array<ArrayBuffer> {
  const parts: Zippable = {};
  const time = new Date(at ?? 0).toISOString().replace(/\.\d+Z$/, "Z");
  const entries = Object.entries(unzipSync(file));
  const numbered = fromOne(entries.map(([path]) => path));
  const settled = (path: string, bytes: Uint8Array): Uint8Array => {
    if (path.endsWith("docProps/core.xml")) return strToU8(strFromU8(bytes).replace(MADE, `$1${time}`));
    return /(\.rels|\[Content_Types\]\.xml)$/.test(path) ? strToU8(numbered(strFromU8(bytes))) : bytes;
  };
  for (const [path, bytes] of entries) {
    const isOffice = path.endsWith(".xlsx");
    // a file inside is packed already
    parts[numbered(path)] = [isOffice ? repeatable(bytes, at) : settled(path, bytes), { mtime: EPOCH, level: isOffice ? 0 : 6 }];
  }
  return zipSync(parts);
}

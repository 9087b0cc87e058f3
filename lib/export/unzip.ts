import { unzipSync } from "fflate";

/** An archive that holds more than somebody allows. */
export class TooMuchInside extends Error {}

/**
 * Whether a zip archive is a workbook: told by its list of files, nothing is unpacked.
 * @throws Error for what is no archive.
 */
export function isWorkbook(bytes: Uint8Array): boolean {
  let found = false;
  unzipSync(bytes, {
    filter: ({ name }) => {
      found ||= name === "xl/workbook.xml";
      return false;
    },
  });
  return found;
}

/**
 * Every file of an archive, counted before anything is unpacked by what the archive says; more inside than it says fails.
 * @throws TooMuchInside, and Error for what is no archive.
 */
export function unpack(bytes: Uint8Array, { mostFiles, mostBytes }: { mostFiles: number; mostBytes: number }): Record<string, Uint8Array> {
  let files = 0;
  let size = 0;
  return unzipSync(bytes, {
    filter: ({ originalSize }) => {
      files += 1;
      size += originalSize;
      if (files > mostFiles || size > mostBytes) throw new TooMuchInside();
      return true;
    },
  });
}

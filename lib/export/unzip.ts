import { inflateRawSync } from "node:zlib";

/** An archive that holds more than somebody allows. */
export class TooMuchInside extends Error {}

/** Where the list of files ends, and what is in it (APPNOTE 4.3.16 and 4.3.12). */
const END = { signature: 0x06054b50, bytes: 22, mostComment: 65_535 };
const FILE = { signature: 0x02014b50, bytes: 46 };
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

type Entry = { name: string; method: number; packed: Uint8Array };

const damaged = () => new Error("This is no zip archive, or it is damaged.");

function endOf(view: DataView): number {
  const last = view.byteLength - END.bytes;
  for (let at = last; at >= Math.max(0, last - END.mostComment); at -= 1) if (view.getUint32(at, true) === END.signature) return at;
  throw damaged();
}

function packedAt(bytes: Uint8Array, view: DataView, offset: number, size: number): Uint8Array {
  const begin = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (begin + size > bytes.byteLength) throw damaged();
  return bytes.subarray(begin, begin + size);
}

/** The files that an archive lists, still packed. @throws RangeError, Error for what is no archive. */
function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    if (view.getUint32(at, true) !== FILE.signature) throw damaged();
    const nameBytes = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + FILE.bytes, at + FILE.bytes + nameBytes));
    const packed = packedAt(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
    const method = view.getUint16(at + 10, true);
    at += FILE.bytes + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return { name, method, packed };
  });
}

/** Whether a zip archive is a workbook: told by its list of files, nothing is unpacked. @throws Error for what is no archive. */
export const isWorkbook = (bytes: Uint8Array): boolean => entriesOf(bytes).some(({ name }) => name === "xl/workbook.xml");

/** @param most bytes; unpacking stops there, whatever size the archive claims. */
function unpacked({ method, packed }: Entry, most: number): Uint8Array {
  if (method !== STORED && method !== DEFLATED) throw damaged();
  if (method === STORED ? packed.byteLength > most : most <= 0) throw new TooMuchInside();
  if (method === STORED) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    throw error instanceof RangeError ? new TooMuchInside() : damaged();
  }
}

/**
 * Every file of an archive. What it holds is counted while it is unpacked: sizes that an archive claims are not believed.
 * @throws TooMuchInside; Error for what is no archive. O(most bytes).
 */
export function unpack(bytes: Uint8Array, { mostFiles, mostBytes }: { mostFiles: number; mostBytes: number }): Record<string, Uint8Array> {
  const entries = entriesOf(bytes);
  if (entries.length > mostFiles) throw new TooMuchInside();
  let left = mostBytes;
  return Object.fromEntries(
    entries.map((entry) => {
      const file = unpacked(entry, left);
      left -= file.byteLength;
      return [entry.name, file];
    }),
  );
}

import { FileCache } from "./file-cache";
import { state } from "./state";

/** A PNG of a slide has some 100 KB, a report some MB. */
const files = new FileCache({ entries: 256, bytes: 64 * 1024 * 1024 });

/**
 * The file of a key, drawn when it is missing: promises, so that a room that saves the same picture at once draws it once.
 * The key must hold everything that the file depends on: what one reader may see of it must never reach another.
 */
export function drawnOnce(key: string, draw: () => Promise<string | Uint8Array<ArrayBuffer>>): Promise<string | Uint8Array<ArrayBuffer>> {
  return files.get(key, () => {
    state().metrics.figuresDrawn.inc();
    return draw();
  });
}

/** Whether the file of a key costs no drawing. */
export const isDrawn = (key: string): boolean => files.has(key);

/** A PNG of a slide has some 100 KB. */
const MAX_ENTRIES = 64;

/** Promises, so that a room that saves the same picture at once draws it once. The oldest entry goes first. */
const drawn = new Map<string, Promise<string | Uint8Array<ArrayBuffer>>>();

/**
 * The file of a key, drawn when it is missing. The key must hold everything that the file depends on: what one reader
 * may see of it must never reach another. What fails is not kept.
 */
export function drawnOnce(key: string, draw: () => Promise<string | Uint8Array<ArrayBuffer>>): Promise<string | Uint8Array<ArrayBuffer>> {
  const known = drawn.get(key);
  if (known) return known;
  const oldest = drawn.keys().next();
  if (drawn.size >= MAX_ENTRIES && !oldest.done) drawn.delete(oldest.value);
  const file = draw();
  drawn.set(key, file);
  file.catch(() => drawn.delete(key));
  return file;
}

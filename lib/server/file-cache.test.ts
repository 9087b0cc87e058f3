import { expect, it } from "vitest";
import { FileCache } from "./file-cache";

const bytes = (length: number) => new Uint8Array(length);

/** A cache, and a way to ask it that tells which files were made. */
function counted(most: { entries: number; bytes: number }) {
  const cache = new FileCache(most);
  const made: string[] = [];
  const ask = (key: string, length = 1) =>
    cache.get(key, async () => {
      made.push(key);
      return bytes(length);
    });
  return { cache, made, ask };
}

it("FileCache makes a file once, also for those who ask at the same time", async () => {
  const { made, ask } = counted({ entries: 9, bytes: 99 });
  await Promise.all([ask("a"), ask("a"), ask("b")]);
  await ask("a");
  expect(made).toEqual(["a", "b"]);
});

it("FileCache lets go first of what was asked for longest ago, by number", async () => {
  const { made, ask } = counted({ entries: 2, bytes: 99 });
  for (const key of ["a", "b", "a", "c", "a", "b"]) await ask(key);
  expect(made).toEqual(["a", "b", "c", "b"]);
});

it("FileCache keeps within its bytes, and nothing that is larger than all of them", async () => {
  const { cache, made, ask } = counted({ entries: 9, bytes: 10 });
  for (const key of ["a", "b", "c"]) await ask(key, 4);
  expect(cache.bytes).toBe(8);
  await ask("large", 11);
  expect(cache.bytes).toBe(0);
  await ask("c", 4);
  expect(made).toEqual(["a", "b", "c", "large", "c"]);
});

it("FileCache keeps nothing that failed", async () => {
  const cache = new FileCache({ entries: 9, bytes: 99 });
  await expect(cache.get("a", () => Promise.reject(new Error("no room")))).rejects.toThrow("no room");
  expect(await cache.get("a", async () => "drawn")).toBe("drawn");
});

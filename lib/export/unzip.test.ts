import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { isWorkbook, TooMuchInside, unpack } from "./unzip";

const MB = 1024 * 1024;
const LIMITS = { mostFiles: 10, mostBytes: 4 * MB };
const text = (words: string) => new TextEncoder().encode(words);

/** An archive of 200 MB of zeros that claims to hold a kilobyte. */
function lyingArchive(): Uint8Array {
  const bytes = zipSync({ "numbers.json": new Uint8Array(200 * MB) }, { level: 9 });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1000, true);
  }
  return bytes;
}

describe("unpack(archive)", () => {
  it("gives stored and packed files with their names", () => {
    const files = { "README.txt": text("Words"), "figures/ä.png": text("PNG") };
    for (const level of [0, 6] as const) {
      const found = unpack(zipSync(files, { level }), LIMITS);
      expect(Object.entries(found).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([["README.txt", "Words"], ["figures/ä.png", "PNG"]]);
    }
    expect(isWorkbook(zipSync(files))).toBe(false);
    expect(isWorkbook(zipSync({ "xl/workbook.xml": text("<x/>") }))).toBe(true);
  });

  it("stops at its limits, whatever the archive claims to hold", () => {
    const began = performance.now();
    expect(() => unpack(lyingArchive(), LIMITS)).toThrow(TooMuchInside);
    expect(() => unpack(zipSync(Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`${i}`, text("")]))), LIMITS)).toThrow(TooMuchInside);
    expect(() => unpack(zipSync({ a: new Uint8Array(3 * MB), b: new Uint8Array(3 * MB) }), LIMITS)).toThrow(TooMuchInside);
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it.each([["nothing", ""], ["a beginning alone", "PK\u0003\u0004nothing"], ["an end that points nowhere", `PK\u0005\u0006${"\u00ff".repeat(60)}`]])("refuses %s", (_, words) => {
    expect(() => unpack(text(words), LIMITS)).toThrow();
    expect(() => isWorkbook(text(words))).toThrow();
  });

  it("refuses what was cut off or scrambled", () => {
    const bytes = zipSync({ a: text("Words ".repeat(1000)) });
    expect(() => unpack(bytes.subarray(0, bytes.length - 30), LIMITS)).toThrow();
    const scrambled = bytes.slice();
    scrambled.fill(0xff, 31, 60);
    expect(() => unpack(scrambled, LIMITS)).toThrow();
  });
});

import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { afterAll, describe, expect, it } from "vitest";
import { fontFiles } from "./fonts";
import { pngOfSvg } from "./png";

const folder = await mkdtemp(join(tmpdir(), "branchpoint-fonts-"));
afterAll(() => rm(folder, { recursive: true }));

const svgOf = (text: string, weight: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text x="10" y="30" font-family="Inter" font-size="24" font-weight="${weight}">${text}</text></svg>`;

/** The pixels of a text, set in nothing but our own files. */
async function pixels(text: string, weight = 400): Promise<Buffer> {
  const files = await fontFiles(folder);
  return new Resvg(svgOf(text, weight), { font: { loadSystemFonts: false, fontFiles: files, defaultFontFamily: "Inter" } }).render().pixels;
}

describe("fontFiles(folder)", () => {
  it("decompresses whatever is missing, once, to TTF files", async () => {
    const files = await fontFiles(folder);
    expect(files.length).toBe(6);
    for (const file of files) expect((await stat(file)).size).toBeGreaterThan(50_000);
  });

  it.each(["%", "–", "·", "“", "”", "1", "č", "ü"])("has a glyph for %s in both weights", async (character) => {
    const nothing = await pixels("");
    const missing = await pixels("\u{e000}");
    for (const weight of [400, 600]) {
      const drawn = await pixels(character, weight);
      expect(drawn.equals(nothing)).toBe(false);
      expect(drawn.equals(missing)).toBe(false);
    }
  });

  it("sets a narrow no-break space as space, narrower than an ordinary one", async () => {
    const [narrow, wide, none] = await Promise.all([pixels("a\u202fb"), pixels("a b"), pixels("ab")]);
    expect(narrow.equals(wide)).toBe(false);
    expect(narrow.equals(none)).toBe(false);
  });

  it("has two weights that differ", async () => {
    expect((await pixels("52", 400)).equals(await pixels("52", 600))).toBe(false);
  });
});

it("pngOfSvg(svg, width) draws the SVG at exactly that width, the same bytes each time", async () => {
  const svg = svgOf("52\u202f%", 600);
  const [first, second] = await Promise.all([pngOfSvg(svg, 500), pngOfSvg(svg, 500)]);
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  expect([Buffer.from(first).readUInt32BE(16), Buffer.from(first).readUInt32BE(20)]).toEqual([500, 100]);
});

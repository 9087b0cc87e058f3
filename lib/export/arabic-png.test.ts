import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { afterAll, describe, expect, it } from "vitest";
import { textWidth } from "@/lib/figures/text-width";
import ar from "@/messages/ar.json";
import { fontFiles } from "./fonts";
import { joinedArabic } from "./joined-arabic";

const folder = await mkdtemp(join(tmpdir(), "branchpoint-fonts-"));
afterAll(() => rm(folder, { recursive: true }));

/** A drawing of one text in the faces of our files: its ink's box in pixels, and the pixels. */
async function drawn(text: string, { size = 40, weight = 400 } = {}): Promise<{ width: number; pixels: Buffer }> {
  const runs = text.split(/([\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]+(?: [\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]+)*)/);
  const words = runs.map((run, i) => (i % 2 === 1 ? createElement("tspan", { key: i, fontFamily: "Vazirmatn" }, run) : run));
  const line = createElement("text", { x: 20, y: 70, fontSize: size, fontWeight: weight, fontFamily: "Inter" }, "\u2067", words, "\u2069");
  const svg = renderToStaticMarkup(createElement("svg", { xmlns: "http://www.w3.org/2000/svg", width: 2400, height: 120 }, line));
  const resvg = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: await fontFiles(folder), defaultFontFamily: "Inter" } });
  return { width: resvg.getBBox()?.width ?? 0, pixels: resvg.render().pixels };
}

/** Real lines of figures, without their arguments. */
const LINES = [
  ...Object.values(ar.figures.footer), ...Object.values(ar.figures.title), ...Object.values(ar.figures.voice), ar.figures.empty,
  "العودة إلى الوضع السابق", "ضربة بضربة", "حرب أوسع", "محللون ومراقبون", "لا لأ لإ لآ الأزمة", "پاکستان گزارش چین ژرف", "مَدْرَسَةٌ", "في 18 فبراير 2024 (ICD 203)",
].map((text) => text.replace(/\{[^]*\}/g, "45").slice(0, 60).trim());

describe("Arabic in PNGs", () => {
  it.each([400, 600] as const)("is measured never too short and at most 12 %% too long, in weight %i", async (weight) => {
    for (const line of LINES) {
      const { width } = await drawn(joinedArabic(line), { weight });
      const measured = textWidth(line, 40, weight);
      expect(measured, line).toBeGreaterThanOrEqual(width - 1);
      expect(measured, `${line} is ${Math.round(width)} px wide`).toBeLessThanOrEqual(1.12 * width + 12);
    }
  });

  it("is drawn beside digits and Latin words with any of its marks, two on a letter too", async () => {
    for (const line of ["من سيُنصَّب رئيسًا لروسيا في 2012؟", "مُقدَّرٌ بـ Brier"]) expect((await drawn(joinedArabic(line))).width, line).toBeGreaterThan(200);
  });

  it("joins its letters: the same letters held apart look different", async () => {
    const joined = await drawn(joinedArabic("حرب أوسع"));
    const apart = await drawn([..."حرب أوسع"].map((letter) => joinedArabic(letter)).join(""));
    expect(joined.width).toBeLessThan(apart.width);
    expect(joined.pixels.equals(apart.pixels)).toBe(false);
  });

  it("is as wide as the renderer's own shaping makes it, but for kerning", async () => {
    const [ours, its] = [await drawn(joinedArabic("حرب أوسع")), await drawn("حرب أوسع")];
    expect(ours.width / its.width).toBeCloseTo(1, 1);
  });

  it("has a glyph for every letter of Arabic and Persian, joined or alone", async () => {
    const missing = await drawn("\u06ff\u{e000}");
    for (const letter of "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگی،؛؟٠١٢٣٤٥٦٧٨٩۴۵۶") {
      const { width, pixels } = await drawn(joinedArabic(letter));
      expect(width, letter).toBeGreaterThan(0);
      expect(pixels.equals(missing.pixels), letter).toBe(false);
    }
  });
});

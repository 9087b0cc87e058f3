import { describe, expect, it } from "vitest";
import { comparisonWith, inputOf } from "@/lib/figures/figure-input.fixture";
import type { FigureInput } from "@/lib/figures/input";
import { drawFigure } from "@/lib/server/draw-figure";
import { figureTexts } from "@/lib/server/figure-texts";
import { pdfOfSvg } from "./pdf";

const SIZE = { width: 1600, height: 900 };
const ABOUT = { title: "The crowd gives", description: "Three bars.", language: "en", releasedAt: "2024-01-26T10:00:00Z" };
const crowd = () => inputOf({ comparison: comparisonWith({ people: 20, simulated: 0 }) });

/** What a PDF says of itself outside its compressed streams. */
async function pdfOf(input: FigureInput): Promise<string> {
  const svg = drawFigure("pool-bars", input, { theme: "light", size: SIZE, lang: "en" });
  return Buffer.from(await pdfOfSvg(svg, SIZE, ABOUT)).toString("latin1");
}

const facesOf = (pdf: string) => [...new Set([...pdf.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name))].sort();

describe("pdfOfSvg(svg, size, about)", () => {
  it("embeds the faces it uses, and holds no picture", async () => {
    const pdf = await pdfOf(crowd());
    expect(facesOf(pdf)).toEqual(["Inter-Regular", "Inter-SemiBold"]);
    expect(pdf.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(pdf).not.toContain("/Subtype /Image");
    expect(facesOf(await pdfOf({ ...crowd(), ...figureTexts("ar") }))).toContain("Vazirmatn-Regular");
  });

  it("is one page of the drawing's size, with a title, a language and words for those who do not see it", async () => {
    const pdf = await pdfOf(crowd());
    expect(pdf).toContain("/MediaBox [0 0 1200 675]");
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    expect(pdf).toContain("/Lang (en)");
    expect(pdf).toContain("(Three bars.)");
  });

  it("is the same for the same data", async () => {
    expect(await pdfOf(crowd())).toBe(await pdfOf(crowd()));
  });
});

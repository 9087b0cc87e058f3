import { describe, expect, it } from "vitest";
import { pdfFaces } from "./pdf-faces";
import { svgForPdf } from "./pdf-svg";

const textsOf = (svg: string) => [...svg.matchAll(/<text([^>]*)>([^<]*)</g)].map(([, attributes = "", text]) => ({ x: Number(/ x="([^"]*)"/.exec(attributes)?.[1]), face: /font-family="([^"]*)"/.exec(attributes)?.[1], fill: /fill="([^"]*)"/.exec(attributes)?.[1], text }));

describe("svgForPdf(svg, faces)", () => {
  it("sets a line of one script as one piece, where its anchor puts it", async () => {
    const faces = await pdfFaces();
    const [start, end] = ["", ' text-anchor="end"'].map((anchor) => textsOf(svgForPdf(`<text x="100" y="9" font-size="10"${anchor}>Tit-for-tat</text>`, faces)));
    expect(start).toEqual([{ x: 100, face: "inter-latin-400", fill: undefined, text: "Tit-for-tat" }]);
    expect(end?.[0]?.x).toBeGreaterThan(40);
    expect(end?.[0]?.x).toBeLessThan(60);
  });

  it("sets letters that the first face lacks in one that has them", async () => {
    expect(textsOf(svgForPdf('<text x="0" y="9" font-size="10" font-weight="600">Łódź אב</text>', await pdfFaces())).map(({ face }) => face)).toContain("inter-latin-ext-600");
  });

  it("puts Arabic words from right to left, from the end of the line to its start", async () => {
    const pieces = textsOf(svgForPdf('<text x="300" y="9" font-size="10" text-anchor="end">لم يجب أحد 5</text>', await pdfFaces()));
    expect(pieces.map(({ text }) => text)).toEqual(["5", "أحد", "يجب", "لم"]);
    expect(pieces.map(({ x }) => x)).toEqual(pieces.map(({ x }) => x).toSorted((a, b) => a - b));
    expect(pieces[1]?.face).toBe("vazirmatn-arabic-400");
  });

  it("draws an outline below its filling first", async () => {
    const drawn = svgForPdf('<circle cx="1" cy="2" r="3" fill="#123456" stroke="#ffffff" stroke-width="2" paint-order="stroke"/>', await pdfFaces());
    expect(drawn).toBe('<circle cx="1" cy="2" r="3" fill="none" stroke="#ffffff" stroke-width="2" stroke-linejoin="miter"/><circle cx="1" cy="2" r="3" fill="#123456"/>');
  });

  it("keeps signs that markup needs", async () => {
    expect(svgForPdf('<text x="0" y="9" font-size="10">A &amp; B &lt; C</text>', await pdfFaces())).toContain(">A &#38; B &#60; C<");
  });
});

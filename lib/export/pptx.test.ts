import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { caseOf, comparisonWith, inputOf } from "@/lib/figures/figure-input.fixture";
import { filePalette } from "@/lib/figures/palette";
import { figurePage } from "@/lib/server/draw-figure";
import { pptxOf } from "./pptx";

const FORMULA = '=HYPERLINK("http://example.org","x")';
const RELEASED = "2024-01-26T10:00:00.000Z";
const palette = filePalette("light", { ordered: true, count: 3 });

/** The parts of a file whose names match, as text. */
function partsOf(bytes: Uint8Array, name: RegExp): string[] {
  return Object.entries(unzipSync(bytes)).filter(([path]) => name.test(path)).map(([, part]) => strFromU8(part));
}

const numbersIn = (xml: string) => [...xml.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([values]) => [...values.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)));

/** The sheet of the workbook behind the chart, and its texts. */
function workbookOf(bytes: Uint8Array): { sheet: string; strings: string } {
  const [workbook = new Uint8Array()] = Object.entries(unzipSync(bytes)).filter(([path]) => path.endsWith(".xlsx")).map(([, part]) => part);
  return { sheet: partsOf(workbook, /worksheets\/sheet1\.xml$/).join(""), strings: partsOf(workbook, /sharedStrings/).join("") };
}

describe("pptxOf(pages, palette, releasedAt)", () => {
  it("holds the chart's own numbers and colours, in the chart and in the workbook behind it", async () => {
    const page = figurePage("pool-bars", inputOf({ comparison: comparisonWith({ people: 20, simulated: 0 }) }));
    const bytes = await pptxOf([page], palette, RELEASED);
    const series = page.chart?.series ?? [];
    const chart = partsOf(bytes, /charts\/chart\d+\.xml$/).join("");
    expect(numbersIn(chart)).toEqual(series.map(({ values }) => [...values]));
    for (const { name } of series) expect(chart).toContain(name);
    for (const scenario of [0, 1, 2]) expect(chart.toLowerCase()).toContain(palette.scenario(scenario).fill.slice(1));
    const { sheet } = workbookOf(bytes);
    for (const value of series.flatMap(({ values }) => values)) expect(sheet).toContain(`<v>${value}</v>`);
    expect(sheet).not.toContain("<f>");
  });

  it("keeps what looks like a formula as text, in the slide and in the workbook", async () => {
    const input = inputOf({ comparison: comparisonWith({ people: 20 }), theCase: caseOf({ labels: [FORMULA, "+1", "@SUM(A1)"] }) });
    const bytes = await pptxOf([figurePage("teams", input)], palette, RELEASED);
    const { sheet, strings } = workbookOf(bytes);
    expect(sheet).not.toContain("<f>");
    expect(strings).toContain("=HYPERLINK(");
  });

  it("says the words of the picture's frame, and describes the picture", async () => {
    const page = figurePage("pool-bars", inputOf({ comparison: comparisonWith({ people: 20 }) }));
    const [slide = ""] = partsOf(await pptxOf([page], palette, RELEASED), /slides\/slide1\.xml$/);
    const said = [...slide.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text);
    expect(said).toEqual(expect.arrayContaining([page.title, page.question, ...page.foot]));
    expect(slide).toContain('descr="');
  });

  it("is a slide of words where nobody has answered", async () => {
    const page = figurePage("pool-bars", inputOf({ comparison: comparisonWith({ people: 0, mine: null }) }));
    expect(page.chart).toBeNull();
    expect(partsOf(await pptxOf([page], palette, RELEASED), /charts\/chart\d+\.xml$/)).toEqual([]);
  });

  it("is the same for the same data, whatever the clock says", async () => {
    const page = figurePage("teams", inputOf({ comparison: comparisonWith({ people: 20 }) }));
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-01T10:00:00Z") });
    const first = await pptxOf([page], palette, RELEASED);
    vi.setSystemTime(new Date("2026-03-05T20:30:00Z"));
    const second = await pptxOf([page], palette, RELEASED);
    vi.useRealTimers();
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(partsOf(first, /core\.xml$/).join("")).toContain("2024-01-26T10:00:00Z");
  });
});

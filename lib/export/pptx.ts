import type PptxGenJS from "pptxgenjs";
import { inkOf } from "@/lib/figures/ink";
import type { NativeChart } from "@/lib/figures/native/chart";
import { NUMBER_FORMAT } from "@/lib/figures/native/chart";
import type { ChartPage } from "@/lib/figures/native/chart-page";
import type { Palette } from "@/lib/figures/palette";
import { repeatable } from "./repeatable";

/** Inches of a slide of 16 : 9. */
const SLIDE = { width: 13.333, height: 7.5 };
const PAD = 0.6;
const WIDTH = SLIDE.width - 2 * PAD;
/** On every machine that opens slides, with Arabic letters. */
const FACE = "Arial";
/** More values than these would run into each other: they are read from the axis. */
const MOST_LABELS = 30;

type Slide = ReturnType<PptxGenJS["addSlide"]>;
/** Colours of a slide have no "#". */
const hex = (colour: string) => colour.replace("#", "");

function axisOf({ unit, kind }: NativeChart): PptxGenJS.IChartOpts {
  if (unit === "share") return { valAxisMinVal: 0, valAxisMaxVal: 1, valAxisMajorUnit: 0.25, valAxisLabelFormatCode: "0%" };
  return { valAxisLabelFormatCode: NUMBER_FORMAT[unit], ...(unit === "points" || kind === "lines" ? {} : { valAxisMinVal: 0 }) };
}

function optionsOf(chart: NativeChart, { tone, scenario }: Palette, altText: string): PptxGenJS.IChartOpts {
  const labels = chart.categories.length * chart.series.length <= MOST_LABELS && chart.kind !== "lines";
  return {
    ...{ x: PAD, y: 1.75, w: WIDTH, h: 4.35, altText, showLegend: true, legendPos: "t", legendFontFace: FACE, legendFontSize: 12, legendColor: hex(tone["ink-2"]) },
    ...{ chartColors: chart.series.map(({ ink }) => hex(inkOf(ink, { tone, scenario }))), barDir: "col", barGapWidthPct: 40, barGrouping: chart.kind === "parts" ? "stacked" : "clustered" },
    ...{ catAxisLabelFontFace: FACE, catAxisLabelFontSize: 12, catAxisLabelColor: hex(tone.ink), catAxisLineColor: hex(tone["ink-3"]), catGridLine: { style: "none" } },
    ...{ valAxisLabelFontFace: FACE, valAxisLabelFontSize: 11, valAxisLabelColor: hex(tone["ink-3"]), valAxisLineShow: false, valGridLine: { color: hex(tone.line), size: 0.75 } },
    ...{ showValue: labels, dataLabelFormatCode: NUMBER_FORMAT[chart.unit], dataLabelFontFace: FACE, dataLabelFontSize: 10, dataLabelColor: hex(chart.kind === "parts" ? tone.surface : tone.ink) },
    ...{ lineSize: 2.5, lineDataSymbolSize: 7 },
    ...axisOf(chart),
  };
}

/** The words of a slide around its picture, in the frame of all figures. */
function addFrame(slide: Slide, page: ChartPage, { tone }: Palette): void {
  const side = { x: PAD, w: WIDTH, margin: 0, fontFace: FACE, rtlMode: page.rtl, align: page.rtl ? "right" : "left" } as const;
  slide.background = { color: hex(tone.surface) };
  slide.addShape("rect", { x: page.rtl ? SLIDE.width - PAD - 0.5 : PAD, y: 0.45, w: 0.5, h: 0.045, fill: { color: hex(tone.ink) } });
  slide.addText(page.title, { ...side, y: 0.58, h: 0.62, fontSize: 24, bold: true, color: hex(tone.ink), valign: "top", fit: "shrink" });
  slide.addText(page.question, { ...side, y: 1.24, h: 0.4, fontSize: 14, color: hex(tone["ink-2"]), valign: "top", fit: "shrink" });
  slide.addShape("line", { x: PAD, y: 6.25, w: WIDTH, h: 0, line: { color: hex(tone.line), width: 0.75 } });
  slide.addText(page.foot.map((text) => ({ text, options: { breakLine: true } })), { ...side, y: 6.35, h: 0.85, fontSize: 10, color: hex(tone["ink-3"]), valign: "top", fit: "shrink" });
}

function addChart(pptx: PptxGenJS, slide: Slide, { chart, description }: ChartPage, palette: Palette): void {
  if (chart === null) return;
  const labels = [...chart.categories];
  const data = chart.series.map(({ name, values }) => ({ name, labels, values: [...values] }));
  slide.addChart(chart.kind === "lines" ? pptx.ChartType.line : pptx.ChartType.bar, data, optionsOf(chart, palette, description));
}

/** Slides, each with a native chart that can be edited, its numbers in a workbook inside. A page without a chart has words alone. `releasedAt`: written as the time of making, so that the same data give the same file. */
export async function pptxOf(pages: readonly ChartPage[], palette: Palette, releasedAt: string | null): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded here: a start should not wait for what few requests need.
  const { default: Pptx } = await import("pptxgenjs");
  const pptx = new Pptx();
  pptx.defineLayout({ name: "slide", ...SLIDE });
  pptx.layout = "slide";
  pptx.title = pages[0]?.title ?? "";
  pptx.company = "";
  pptx.author = "Branchpoint";
  for (const page of pages) {
    const slide = pptx.addSlide();
    addFrame(slide, page, palette);
    addChart(pptx, slide, page, palette);
  }
  // not compressed: it is taken apart once more
  const bytes = await pptx.write({ outputType: "uint8array", compression: false });
  return repeatable(bytes as Uint8Array<ArrayBuffer>, releasedAt);
}

import { strFromU8, unzipSync } from "fflate";

/** Numbers of a native chart, one list a series. */
export type ChartNumbers = number[][];

function partOf(bytes: Uint8Array, name: RegExp): string {
  return Object.entries(unzipSync(bytes)).filter(([path]) => name.test(path)).map(([, part]) => strFromU8(part)).join("");
}

/** What the chart of a slide draws. */
function pptxNumbers(file: Buffer): ChartNumbers {
  const xml = partOf(file, /charts\/chart\d+\.xml$/);
  return [...xml.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([values]) => [...values.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)));
}

/** The formats that hold a native chart, each with what reads its numbers again. A new format is one line. */
export const CHART_FILES: Readonly<Record<string, (file: Buffer) => ChartNumbers>> = { pptx: pptxNumbers };

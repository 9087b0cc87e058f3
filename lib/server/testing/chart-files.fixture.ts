import { readWorkbook } from "@/lib/export/read-workbook";
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

/** The cells that the chart of a sheet is drawn from; each of its series names its own column. */
async function xlsxNumbers(file: Buffer): Promise<ChartNumbers> {
  const { charts } = await readWorkbook(file);
  const xml = partOf(file, /charts\/chart\d+\.xml$/);
  const ranges = [...xml.matchAll(/<c:val>.*?<c:f>'?[^!]*!\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)<\/c:f>/gs)].map(([, column = "", from, to]) => ({ column: column.charCodeAt(0) - 66, rows: Number(to) - Number(from) + 1 }));
  const series = charts[0]?.series ?? [];
  return ranges.map(({ column, rows }) => (series[column] ?? []).slice(0, rows));
}

/** The formats that hold a native chart, each with what reads its numbers again. A new format is one line. */
export const CHART_FILES: Readonly<Record<string, (file: Buffer) => ChartNumbers | Promise<ChartNumbers>>> = { pptx: pptxNumbers, xlsx: xlsxNumbers };

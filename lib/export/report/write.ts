import { openPdf, type PdfAbout } from "../pdf-document";
import { placeSvg } from "../pdf-picture";
import type { Block } from "./block";
import { drawBlock } from "./blocks";
import { COLOURS, COLUMN, PAGE, type Sheet, STYLES } from "./sheet";
import { drawLine } from "./text";

type ReportAbout = PdfAbout & {
  direction: "ltr" | "rtl";
  /** What stands at the foot of a page: of which one, and how many there are. */
  pageText: (page: number, pages: number) => string;
};

export type ReportWriter = { add: (block: Block) => void; end: () => Promise<Uint8Array<ArrayBuffer>> };

/** Below every page: what it belongs to, and its number. Known when all pages are. */
function numberPages(sheet: Sheet, { title, pageText }: ReportAbout): void {
  const { document } = sheet;
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    document.markContent("Artifact", { type: "Pagination" });
    document.moveTo(COLUMN.x, COLUMN.foot - 14).lineTo(COLUMN.x + COLUMN.width, COLUMN.foot - 14).lineWidth(0.5).strokeColor(COLOURS.line).stroke();
    const short = title.length > 80 ? `${title.slice(0, 79)}…` : title;
    drawLine(sheet, short, { ...COLUMN, baseline: COLUMN.foot, align: "start" }, STYLES.quiet);
    drawLine(sheet, pageText(page + 1, count), { ...COLUMN, baseline: COLUMN.foot, align: "end" }, STYLES.quiet);
    document.endMarkedContent();
  }
}

/** A report that takes blocks one after the other, on A4 pages with numbers and an outline. */
export async function openReport(about: ReportAbout): Promise<ReportWriter> {
  const place = await placeSvg();
  const sheet: Sheet = { ...(await openPdf(about, PAGE)), direction: about.direction, y: COLUMN.top, chapter: null };
  return {
    add: (block) => drawBlock(sheet, block, place),
    end: () => {
      numberPages(sheet, about);
      sheet.document.end();
      return sheet.bytes;
    },
  };
}

import type { FaceWeight } from "../pdf-faces";
import { type OpenPdf, POINTS } from "../pdf-document";

/** A4, in points. */
export const PAGE: [number, number] = [595.28, 841.89];
const [WIDTH, HEIGHT] = PAGE;
const SIDE = 54;
const TOP = 58;
const BOTTOM = 68;

/** Where text stands, in points. */
export const COLUMN = { x: SIDE, width: WIDTH - 2 * SIDE, top: TOP, bottom: HEIGHT - BOTTOM, foot: HEIGHT - 36 };

export const COLOURS = { ink: "#17191c", soft: "#4a4f56", quiet: "#646a72", line: "#dfdfd9", band: "#f4f4f0" };

/** How text is set, in points. `tabular`: digits of one width, between which the decimal point is not drawn under a 7. */
export type Style = { size: number; leading: number; weight: FaceWeight; colour: string; tabular?: boolean };

export const STYLES = {
  title: { size: 24, leading: 29, weight: 600, colour: COLOURS.ink },
  question: { size: 13, leading: 18, weight: 400, colour: COLOURS.soft },
  chapter: { size: 17, leading: 22, weight: 600, colour: COLOURS.ink },
  heading: { size: 11.5, leading: 15.5, weight: 600, colour: COLOURS.ink },
  text: { size: 9.5, leading: 14, weight: 400, colour: COLOURS.ink },
  strong: { size: 9.5, leading: 14, weight: 600, colour: COLOURS.ink },
  quiet: { size: 8.5, leading: 12.5, weight: 400, colour: COLOURS.quiet },
  cell: { size: 8, leading: 11, weight: 400, colour: COLOURS.ink },
  number: { size: 8, leading: 11, weight: 400, colour: COLOURS.ink, tabular: true },
  share: { size: 9.5, leading: 14, weight: 600, colour: COLOURS.ink, tabular: true },
  head: { size: 8, leading: 10.5, weight: 600, colour: COLOURS.soft },
} as const satisfies Record<string, Style>;

/** Left on its page for the heading and the caption of a picture. */
const BESIDE_PICTURE = 70;

/** How large a picture stands on a page, in points: as on a screen, or as large as there is room. */
export function pictureSize({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(POINTS, COLUMN.width / width, (COLUMN.bottom - COLUMN.top - BESIDE_PICTURE) / height);
  return { width: width * scale, height: height * scale };
}

/** With a picture of that size, what its heading is kept with: its caption too. */
export const keptWith = (picture: { width: number; height: number }): number => pictureSize(picture).height + BESIDE_PICTURE;

/** The report as far as it is written: `y` is where the next block begins, `chapter` what its headings belong to in the outline. */
export type Sheet = OpenPdf & { direction: "ltr" | "rtl"; y: number; chapter: PDFKit.PDFOutline | null };

/** Goes on at the top of a new page. */
export function turnPage(sheet: Sheet): void {
  sheet.document.continueOnNewPage();
  sheet.y = COLUMN.top;
}

/** Makes sure that so many points are left on the page. */
export function needRoom(sheet: Sheet, height: number): void {
  if (sheet.y > COLUMN.top && sheet.y + height > COLUMN.bottom) turnPage(sheet);
}

/** Draws something that assistive programs read as one piece of a kind. */
export function tagged(sheet: Sheet, tag: string, draw: () => void): void {
  sheet.document.addStructure(sheet.document.struct(tag, {}, draw));
}

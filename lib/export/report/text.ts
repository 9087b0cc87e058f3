import { wrapText } from "@/lib/figures/wrap";
import { linePieces } from "../pdf-lines";
import { needRoom, type Sheet, type Style } from "./sheet";

type Span = { x: number; width: number };

/** A word that is longer would leave the page. */
const LONGEST_WORD = /\S{56}/gu;
const TABULAR: PDFKit.Mixins.OpenTypeFeatures[] = ["tnum"];
const ARABIC = /\p{Script=Arabic}/u;

/** Words of the page's own language keep its direction, whatever name they begin with; others have their own. */
function directionOf(text: string, page: Sheet["direction"]): Sheet["direction"] {
  if (page === "rtl" && ARABIC.test(text)) return "rtl";
  const [letter] = /\p{L}/u.exec(text) ?? [];
  if (letter === undefined) return page;
  return ARABIC.test(letter) ? "rtl" : "ltr";
}

/** Cuts a text into the lines that it fills; line breaks of the text stay. */
export function linesOf(text: string, width: number, { size, weight }: Style): string[] {
  return text.split("\n").flatMap((paragraph) => wrapText(paragraph.replace(LONGEST_WORD, "$& "), width, { size, weight }));
}

type LineAt = Span & { baseline: number; align?: "start" | "end" };

/** One line at its place. It begins where its language begins, or (`align`) where the page's does. */
export function drawLine({ document, faces, direction: page }: Sheet, text: string, { x, width, baseline, align }: LineAt, style: Style): void {
  const direction = directionOf(text, page);
  const features = style.tabular ? TABULAR : [];
  const pieces = linePieces(text, faces, { weight: style.weight, direction, features });
  const total = pieces.reduce((sum, piece) => sum + piece.width * style.size, 0);
  const toRight = align === undefined ? direction === "rtl" : (page === "rtl") === (align === "start");
  let at = toRight ? x + width - total : x;
  document.fontSize(style.size).fillColor(style.colour);
  for (const piece of pieces) {
    if (piece.text.trim() !== "") document.font(piece.face.name).text(piece.text, at, baseline, { lineBreak: false, baseline: "alphabetic", features });
    at += piece.width * style.size;
  }
}

/** Where the letters of a line stand, below its upper edge. */
export const baselineOf = ({ size, leading }: Style): number => (leading - size) / 2 + size * 0.86;

/** Lines one below the other from where the sheet is, over as many pages as they take. */
export function drawText(sheet: Sheet, text: string, span: Span, style: Style, align?: LineAt["align"]): void {
  for (const line of linesOf(text, span.width, style)) {
    needRoom(sheet, style.leading);
    drawLine(sheet, line, { ...span, baseline: sheet.y + baselineOf(style), align }, style);
    sheet.y += style.leading;
  }
}

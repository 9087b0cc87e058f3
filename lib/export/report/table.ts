import { COLOURS, COLUMN, needRoom, type Sheet, STYLES, type Style, turnPage } from "./sheet";
import { baselineOf, drawLine, linesOf } from "./text";

const PAD = 4;
/** What the words of a row take of the width; more where there are few columns of numbers. */
const WORDS = 0.34;

type Column = { x: number; width: number; words: boolean };

function columnsOf(count: number, { direction }: Sheet): Column[] {
  const words = COLUMN.width * Math.max(WORDS, 1 - (count - 1) * 0.16);
  const each = count > 1 ? (COLUMN.width - words) / (count - 1) : 0;
  return Array.from({ length: count }, (_, i): Column => {
    const [from, width] = i === 0 ? [0, words] : [words + (i - 1) * each, each];
    return { x: COLUMN.x + (direction === "rtl" ? COLUMN.width - from - width : from) + PAD, width: width - 2 * PAD, words: i === 0 };
  });
}

const HEAD = { words: STYLES.head, numbers: STYLES.head };
const CELLS = { words: STYLES.cell, numbers: STYLES.number };

type Row = { lines: string[][]; height: number };

function rowOf(cells: readonly string[], columns: readonly Column[], style: Style): Row {
  const lines = cells.map((cell, i) => linesOf(cell, columns[i]?.width ?? 0, style));
  return { lines, height: Math.max(...lines.map(({ length }) => length)) * style.leading + PAD };
}

function drawRow(sheet: Sheet, { lines, height }: Row, columns: readonly Column[], { words: style, numbers }: { words: Style; numbers: Style }): void {
  lines.forEach((cell, i) => {
    const { x, width, words } = columns[i] ?? { x: 0, width: 0, words: true };
    cell.forEach((line, n) => drawLine(sheet, line, { x, width, baseline: sheet.y + PAD / 2 + n * style.leading + baselineOf(style), align: words ? "start" : "end" }, words ? style : numbers));
  });
  sheet.y += height;
  sheet.document.moveTo(COLUMN.x, sheet.y).lineTo(COLUMN.x + COLUMN.width, sheet.y).lineWidth(0.5).strokeColor(COLOURS.line).stroke();
}

/** A table over as many pages as it takes, its head again on each. */
export function drawTable(sheet: Sheet, { head, rows }: { head: readonly string[]; rows: readonly (readonly string[])[] }): void {
  const columns = columnsOf(head.length, sheet);
  const headRow = rowOf(head, columns, STYLES.head);
  const [first] = rows.map((row) => rowOf(row, columns, STYLES.cell));
  needRoom(sheet, headRow.height + (first?.height ?? 0) * 2);
  drawRow(sheet, headRow, columns, HEAD);
  for (const cells of rows) {
    const row = rowOf(cells, columns, STYLES.cell);
    if (sheet.y + row.height > COLUMN.bottom) {
      turnPage(sheet);
      drawRow(sheet, headRow, columns, HEAD);
    }
    drawRow(sheet, row, columns, CELLS);
  }
}

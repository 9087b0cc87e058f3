import type { placeSvg } from "../pdf-picture";
import type { Block } from "./block";
import { COLOURS, COLUMN, needRoom, pictureSize, type Sheet, STYLES, tagged } from "./sheet";
import { drawTable } from "./table";
import { baselineOf, drawLine, drawText, linesOf } from "./text";

type Of<Kind extends Block["block"]> = Extract<Block, { block: Kind }>;

const GAP = 6;
const INDENT = 14;
const TILE = 8;
/** A heading stands with as much of what it heads. */
const KEPT = { 1: 130, 2: 84 };
/** A name beside its value. */
const NAMES = 118;

/** The column without so much at the side where reading begins. */
function indented({ direction }: Sheet, by: number): { x: number; width: number } {
  return { x: direction === "rtl" ? COLUMN.x : COLUMN.x + by, width: COLUMN.width - by };
}

/** The left edge of something that wide which stands where reading begins, `by` points in. */
const startOf = ({ direction }: Sheet, wide: number, by = 0): number => (direction === "rtl" ? COLUMN.x + COLUMN.width - by - wide : COLUMN.x + by);

function drawTitle(sheet: Sheet, { kicker, text, question }: Of<"title">): void {
  sheet.document.rect(startOf(sheet, 36), sheet.y, 36, 3).fill(COLOURS.ink);
  sheet.y += 14;
  tagged(sheet, "P", () => drawText(sheet, kicker, COLUMN, STYLES.quiet, "start"));
  sheet.y += 4;
  tagged(sheet, "H1", () => drawText(sheet, text, COLUMN, STYLES.title, "start"));
  sheet.y += 4;
  tagged(sheet, "P", () => drawText(sheet, question, COLUMN, STYLES.question, "start"));
  sheet.y += 14;
}

function drawHeading(sheet: Sheet, { level, text, tile, keep = KEPT[level] }: Of<"heading">): void {
  const style = level === 1 ? STYLES.chapter : STYLES.heading;
  if (sheet.y > COLUMN.top) sheet.y += level === 1 ? 22 : 12;
  needRoom(sheet, Math.min(keep, COLUMN.bottom - COLUMN.top));
  if (level === 1) sheet.chapter = sheet.document.outline.addItem(text, { expanded: false });
  else (sheet.chapter ?? sheet.document.outline).addItem(text);
  if (tile !== undefined) sheet.document.rect(startOf(sheet, TILE), sheet.y + (style.leading - TILE) / 2, TILE, TILE).fill(tile);
  tagged(sheet, level === 1 ? "H2" : "H3", () => drawText(sheet, text, indented(sheet, tile === undefined ? 0 : INDENT), style, "start"));
  sheet.y += level === 1 ? 6 : 3;
}

function drawItem(sheet: Sheet, { text }: Of<"item">): void {
  needRoom(sheet, STYLES.text.leading);
  sheet.document.rect(startOf(sheet, 3, 4), sheet.y + STYLES.text.leading / 2 - 1, 3, 3).fill(COLOURS.quiet);
  tagged(sheet, "P", () => drawText(sheet, text, indented(sheet, INDENT), STYLES.text));
  sheet.y += 2;
}

function drawFacts(sheet: Sheet, { rows }: Of<"facts">): void {
  for (const [name, value] of rows) {
    const names = linesOf(name, NAMES - 8, STYLES.strong);
    needRoom(sheet, names.length * STYLES.text.leading);
    const top = sheet.y;
    tagged(sheet, "P", () => {
      names.forEach((line, i) => drawLine(sheet, line, { x: startOf(sheet, NAMES - 8), width: NAMES - 8, baseline: top + i * STYLES.strong.leading + baselineOf(STYLES.strong), align: "start" }, STYLES.strong));
      drawText(sheet, value, indented(sheet, NAMES), STYLES.text, "start");
    });
    // on a new page, what was beside the value stays behind
    sheet.y = sheet.y > top ? Math.max(sheet.y, top + names.length * STYLES.strong.leading) : sheet.y;
    sheet.y += 3;
  }
  sheet.y += GAP;
}

function drawShares(sheet: Sheet, { shares, note }: Of<"shares">): void {
  sheet.y += GAP * 1.5;
  needRoom(sheet, STYLES.text.leading * 3);
  tagged(sheet, "P", () => {
    const each = 52;
    shares.forEach(({ colour, text }, i) => {
      sheet.document.rect(startOf(sheet, TILE, i * each), sheet.y + 3, TILE, TILE).fill(colour);
      drawLine(sheet, text, { x: startOf(sheet, each - 16, i * each + 12), width: each - 16, baseline: sheet.y + baselineOf(STYLES.share), align: "start" }, STYLES.share);
    });
    if (note !== null) drawLine(sheet, note, { ...indented(sheet, shares.length * each), baseline: sheet.y + baselineOf(STYLES.quiet), align: "start" }, STYLES.quiet);
  });
  sheet.y += STYLES.share.leading + 2;
}

type Place = Awaited<ReturnType<typeof placeSvg>>;

function drawPicture(sheet: Sheet, { svg, width, height, alt }: Of<"picture">, place: Place): void {
  const size = pictureSize({ width, height });
  needRoom(sheet, size.height + 2);
  const x = COLUMN.x + (COLUMN.width - size.width) / 2;
  place(sheet, { svg, alt }, { x, y: sheet.y, ...size });
  sheet.document.rect(x, sheet.y, size.width, size.height).lineWidth(0.5).strokeColor(COLOURS.line).stroke();
  sheet.y += size.height + GAP;
}

function drawParagraph(sheet: Sheet, { text, quiet = false }: Of<"text">): void {
  tagged(sheet, "P", () => drawText(sheet, text, COLUMN, quiet ? STYLES.quiet : STYLES.text));
  sheet.y += GAP;
}

type Drawers = { [Kind in Block["block"]]: (sheet: Sheet, block: Of<Kind>, place: Place) => void };

const DRAWERS: Drawers = {
  ...{ title: drawTitle, heading: drawHeading, text: drawParagraph, item: drawItem },
  ...{ facts: drawFacts, shares: drawShares, picture: drawPicture },
  table: (sheet, table) => {
    tagged(sheet, "P", () => drawTable(sheet, table));
    sheet.y += GAP;
  },
};

/** Draws a block where the sheet is, on a new page where it needs one. */
export function drawBlock<Kind extends Block["block"]>(sheet: Sheet, block: Of<Kind>, place: Place): void {
  (DRAWERS[block.block as Kind] as Drawers[Kind])(sheet, block, place);
}

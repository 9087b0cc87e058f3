import { describe, expect, it } from "vitest";
import { textWidth } from "@/lib/figures/text-width";
import type { Block } from "./block";
import { COLUMN, STYLES } from "./sheet";
import { linesOf } from "./text";
import { openReport } from "./write";

const ABOUT = { title: "A report", language: "en", direction: "ltr", releasedAt: "2024-01-26T10:00:00Z", pageText: (page: number, pages: number) => `Page ${page} of ${pages}` } as const;

/** What a PDF says of itself outside its compressed streams. */
async function written(blocks: readonly Block[], about: Partial<typeof ABOUT> | { direction: "rtl"; language: "ar" } = {}): Promise<string> {
  const report = await openReport({ ...ABOUT, ...about });
  for (const block of blocks) report.add(block);
  return Buffer.from(await report.end()).toString("latin1");
}

const pagesOf = (pdf: string) => pdf.match(/\/Type \/Page\b(?!s)/g)?.length;
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 776 600"><rect width="776" height="600" fill="#2f4b9f"/></svg>';
const PICTURE: Block = { block: "picture", svg: SVG, width: 776, height: 600, alt: "A blue field." };
const TABLE: Block = { block: "table", head: ["Per cent", "One", "Two"], rows: Array.from({ length: 90 }, (_, i) => [`Row ${i}`, "50.0", "50.0"]) };

/** One of everything. */
const BLOCKS: readonly Block[] = [
  { block: "title", kicker: "Report", text: "A report", question: "What comes?" },
  { block: "heading", level: 1, text: "First chapter" },
  { block: "facts", rows: [["Case", "A case"], ["A name that takes more than one line", "short"]] },
  { block: "heading", level: 2, text: "A scenario", tile: "#780048" },
  { block: "text", text: "Plain." },
  { block: "item", text: "An item." },
  { block: "shares", shares: [{ colour: "#780048", text: "57.5" }, { colour: "#858d00", text: "42.5" }], note: "yours" },
  PICTURE,
  TABLE,
];

describe("openReport(about)", () => {
  it("turns pages where they are full, and tells them in an outline", async () => {
    const pdf = await written(BLOCKS);
    expect(pagesOf(pdf)).toBe(3);
    expect(pdf).toContain("(First chapter)");
    expect(pdf).toContain("(A scenario)");
    expect(pdf).toContain("(A blue field.)");
  });

  it("embeds what it is set in, from right to left too, and is the same for the same data", async () => {
    const arabic: Block[] = [{ block: "title", kicker: "تقرير", text: "إيران وباكستان", question: "ماذا سيحدث؟" }, { block: "text", text: "نص عربي وفيه Latin." }];
    const pdf = await written(arabic, { direction: "rtl", language: "ar" });
    const faces = [...new Set([...pdf.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name))];
    expect(faces).toEqual(expect.arrayContaining(["Vazirmatn-Regular", "Vazirmatn-SemiBold", "Inter-Regular"]));
    expect(pdf.match(/\/FontFile2 /g)).toHaveLength(faces.length);
    expect(await written(BLOCKS)).toBe(await written(BLOCKS));
  });

  it("keeps a heading with its picture", async () => {
    const filling: Block[] = Array.from({ length: 20 }, () => ({ block: "text", text: "A line." }));
    const heading = (keep: number): Block => ({ block: "heading", level: 2, text: "A figure", keep });
    expect(pagesOf(await written([...filling, heading(460)]))).toBe(2);
    expect(pagesOf(await written([...filling, heading(100)]))).toBe(1);
  });
});

describe("linesOf(text, width, style)", () => {
  it("keeps line breaks, and breaks a word that would leave the page", () => {
    const lines = linesOf(`first\nsecond ${"x".repeat(400)}`, COLUMN.width, STYLES.text);
    expect(lines[0]).toBe("first");
    for (const line of lines) expect(textWidth(line, STYLES.text.size, 400)).toBeLessThanOrEqual(COLUMN.width);
  });
});

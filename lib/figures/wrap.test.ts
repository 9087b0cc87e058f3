import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "./text-width";
import { balanceText, wrapText } from "./wrap";

const FACE = { size: 22, weight: 650 } as const;
const words = fc.array(fc.stringMatching(/^[a-zA-Z0-9%,.]{1,12}$/), { minLength: 1, maxLength: 30 });

describe("wrapText(text, width, face)", () => {
  it("keeps every word, in order", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 800 }), (list, width) => {
        expect(wrapText(list.join(" "), width, FACE).join(" ")).toBe(list.join(" "));
      }),
    );
  });

  it("makes no line wider than asked, but for a single word", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 800 }), (list, width) => {
        for (const line of wrapText(list.join(" "), width, FACE)) {
          if (line.includes(" ")) expect(textWidth(line, FACE.size, FACE.weight)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it("does not break at no-break spaces", () => {
    expect(wrapText("about 52\u202f% of\u00a0it", 10, FACE)).toEqual(["about", "52\u202f%", "of\u00a0it"]);
  });
});

describe("balanceText(text, width, face)", () => {
  it("keeps every word and takes no more lines than filling them does", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 800 }), (list, width) => {
        const text = list.join(" ");
        const lines = balanceText(text, width, FACE);
        expect(lines.join(" ")).toBe(text);
        expect(lines.length).toBe(wrapText(text, width, FACE).length);
      }),
    );
  });

  it("parts two lines at the comma", () => {
    expect(balanceText("The crowd gives calm 52 %, a broader war about one in six", 400, FACE)).toEqual(["The crowd gives calm 52 %,", "a broader war about one in six"]);
  });
});

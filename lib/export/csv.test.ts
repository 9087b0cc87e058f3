import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvText } from "./csv";

const cell = (text: string | number | boolean) => csvText(["a"], [[text]]).split("\r\n").slice(1, -1).join("\r\n");

describe("csvText(columns, rows)", () => {
  it("begins with the byte order mark and ends each line with CRLF", () => {
    expect(csvText(["a", "b"], [[1, "x"]])).toBe("\ufeffa,b\r\n1,x\r\n");
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1", "\n=1"])("puts an apostrophe before the text %j, which a spreadsheet would run", (text) => {
    expect(cell(text).replace(/^"/, "").startsWith("'")).toBe(true);
  });

  it("leaves numbers numbers, negative ones too, and reads back to the same double", () => {
    expect(cell(-0.5)).toBe("-0.5");
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(Number(cell(number))).toBe(number === 0 ? 0 : number);
      }),
    );
  });

  it("quotes separators, quotation marks and line breaks", () => {
    expect(cell('a "b", c')).toBe('"a ""b"", c"');
    expect(cell("a\nb")).toBe('"a\nb"');
  });

  it("never lets a text cell begin as a formula", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(cell(text).replace(/^"/, "")).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});

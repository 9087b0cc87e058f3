import { describe, expect, it } from "vitest";
import { readCsv } from "./csv-table";

const tableOf = (text: string) => {
  const result = readCsv(text);
  if ("problem" in result) throw new Error(result.problem.message);
  return result;
};

const problemOf = (text: string) => {
  const result = readCsv(text);
  return "problem" in result ? result.problem : null;
};

describe("readCsv(text)", () => {
  it("gives the header, and each row with its line", () => {
    expect(tableOf("a,b\n1,2\n3,4\n")).toEqual({ header: ["a", "b"], rows: [{ line: 2, cells: ["1", "2"] }, { line: 3, cells: ["3", "4"] }] });
  });

  it.each([["CRLF", "\r\n"], ["CR", "\r"], ["LF", "\n"]])("reads %s line ends, also without one at the end", (_name, end) => {
    expect(tableOf(["a,b", "1,2", "3,4"].join(end)).rows).toEqual([{ line: 2, cells: ["1", "2"] }, { line: 3, cells: ["3", "4"] }]);
  });

  it("drops a byte order mark and the space around values", () => {
    expect(tableOf("\ufeffa , b\n 1,2 \n")).toEqual({ header: ["a", "b"], rows: [{ line: 2, cells: ["1", "2"] }] });
  });

  it("reads commas and doubled quotation marks inside quotation marks", () => {
    expect(tableOf('a,b\n"1,5","say ""x"""\n').rows[0]?.cells).toEqual(["1,5", 'say "x"']);
  });

  it("counts lines through values that hold line breaks, of either kind", () => {
    const rows = ["a,b", '1,"x', 'y"', "3,4", '"p', "", 'q",6', "7,8"];
    for (const end of ["\n", "\r\n"]) expect(tableOf(rows.join(end)).rows.map(({ line }) => line)).toEqual([2, 4, 5, 8]);
  });

  it("leaves out blank rows and counts their lines", () => {
    expect(tableOf("a,b\n\n1,2\n,\n  \n3,4\n\n").rows.map(({ line }) => line)).toEqual([3, 6]);
  });

  it("keeps rows of another length, for somebody else to refuse", () => {
    expect(tableOf("a,b\n1\n1,2,3\n").rows.map(({ cells }) => cells.length)).toEqual([1, 3]);
  });

  it.each([
    ["a quotation mark that is never closed", 'a,b\n1,2\n3,"4\n5,6\n', 3, /never closed/],
    ["a quotation mark that is never closed, after one that is", 'a,b\n"1\n2",2\n3,"4\n5,6\n', 4, /never closed/],
    ["a quotation mark that is never closed in the header", '"a,b\n1,2\n', 1, /never closed/],
    ["a quotation mark inside a value", 'a,b\n1,2\n3,4"x\n5,6\n', 3, /does not begin with one/],
    ["text after a quotation mark", 'a,b\n1,"2"x\n3,4\n', 2, /follows a closing/],
  ])("refuses %s with its line", (_what, text, line, message) => {
    const problem = problemOf(text);
    expect(problem).toMatchObject({ line, message: expect.stringMatching(message) });
    expect(problem?.remedy).toMatch(/\.$/);
  });

  it.each(["", "\n\n", "\ufeff", " \n,,\n"])("says of %j that it is empty", (text) => {
    expect(problemOf(text)?.message).toBe("The CSV is empty.");
  });
});

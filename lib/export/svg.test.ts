import { expect, it } from "vitest";
import { svgDocument } from "./svg";

it("svgDocument(markup) puts an XML header in front", () => {
  expect(svgDocument("<svg/>")).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<svg/>\n');
});

it("svgDocument(markup) replaces what no XML parser takes and keeps all else", () => {
  expect(svgDocument("a\u0000b\u001bc\ud800d\uffff")).toContain("a\ufffdb\ufffdc\ufffdd\ufffd");
  expect(svgDocument("\t“52\u202f%” 🕊 عربي")).toContain("\t“52\u202f%” 🕊 عربي");
});

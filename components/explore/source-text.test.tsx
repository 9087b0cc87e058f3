import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SourceText } from "./source-text";

const paragraphs = ["Walkout <in the harbour>", "He says that a deal is likely now."];

test("SourceText numbers every paragraph and marks the quotation, and nothing else", () => {
  const html = renderToStaticMarkup(<SourceText paragraphs={paragraphs} lang="en" marked={{ claimId: "c1", voice: "pilot", paragraph: 2, span: { start: 13, end: 29 } }} />);
  expect(html.match(/id="p\d"/g)).toEqual(['id="p1"', 'id="p2"']);
  expect(html.match(/<mark>.*?<\/mark>/g)).toEqual(["<mark>a deal is likely</mark>"]);
  expect(html).toContain("Walkout &lt;in the harbour&gt;");
});

test("SourceText marks nothing where nothing is asked for", () => {
  expect(renderToStaticMarkup(<SourceText paragraphs={paragraphs} lang="en" marked={null} />)).not.toContain("<mark>");
});

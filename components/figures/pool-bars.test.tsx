import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { PoolId } from "@/lib/contract/comparison";
import { caseOf, comparisonWith, inputOf, readingOn } from "@/lib/figures/figure-input.fixture";
import { filePalette, PAGE_PALETTE } from "@/lib/figures/palette";
import { poolBarsSpec } from "@/lib/figures/pool-bars";
import { PoolBarsFigure } from "./pool-bars";

const PAYLOADS = ["<script>alert(1)</script>", "\" onload=\"alert(1)", "</text><foreignObject/>", "&amp;'"];

function markup(input = inputOf(), palette = PAGE_PALETTE) {
  return renderToStaticMarkup(<PoolBarsFigure spec={poolBarsSpec(input, { width: 776 })} palette={palette} idPrefix="f" />);
}

describe("PoolBarsFigure", () => {
  it("writes geometry and colour as attributes: no style, no script", () => {
    const many = inputOf({ readings: [readingOn(["s1"]), readingOn(["s2"], { id: "r2", band: null, term: null })] });
    for (const svg of [markup(many), markup(inputOf({ comparison: comparisonWith({ people: 400 }) })), markup(inputOf({ comparison: comparisonWith({ people: 0 }) }))]) {
      expect(svg).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+=|href=|class=/);
    }
  });

  it("writes labels as text, whatever stands in them", () => {
    const hostile = inputOf({ theCase: caseOf({ labels: PAYLOADS }), exercise: { title: PAYLOADS.join(), protocol: "delphi", questionId: "q", teams: [], dataSource: null } });
    const svg = markup(hostile);
    const tags = new Set([...svg.matchAll(/<([a-zA-Z]+)/g)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual(["circle", "defs", "desc", "g", "path", "pattern", "rect", "svg", "text", "title"]);
    expect(svg).not.toMatch(/<[^>]*\sonload=/);
    expect(svg).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  it("says title and description to those who do not see it", () => {
    const svg = markup();
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-labelledby="f-title f-description"');
    expect(svg).toMatch(/<title id="f-title">The crowd gives /);
    expect(svg).toMatch(/<desc id="f-description">.*Return to status quo: \d+\u202f%.*you 57\.5\./);
  });

  it("draws a sharpened pool as an outline, every other one full", () => {
    const { comparison } = inputOf();
    const drawn = (pool: PoolId) => markup(inputOf({ comparison: { ...comparison, query: { ...comparison.query, pool } } }));
    const outline = /<rect[^>]*fill="var\(--surface\)" stroke="var\(--scenario-1\)"/;
    expect(drawn("logExtremised")).toMatch(outline);
    expect(drawn("trimmed")).not.toMatch(outline);
  });

  it("leaves colours to the page, and resolves all of them for files", () => {
    expect(markup()).toContain('fill="var(--scenario-1)"');
    expect(markup(inputOf(), filePalette("dark", { ordered: true, count: 3 }))).not.toContain("var(");
  });

  it("draws a full dot for a person and a hollow one for a simulated person", () => {
    const svg = markup(inputOf({ comparison: comparisonWith({ people: 10, simulated: 4 }) }), filePalette("light", { ordered: true, count: 3 }));
    const circles = [...svg.matchAll(/<circle[^>]*>/g)].map(([circle]) => circle);
    expect(circles.filter((circle) => circle.includes("stroke=")).length).toBe(3 * 4);
    expect(circles.filter((circle) => !circle.includes("stroke=")).length).toBe(3 * 6);
  });
});

import { describe, expect, it } from "vitest";
import { draftFromWeights, emptyDraft, setShare } from "@/lib/core/draft";
import { ladder, wide } from "@/lib/core/tree-answers/tree.fixture";
import { shownQuestions } from "@/lib/core/tree-answers/shown-questions";
import { ribbonPicture } from "./ribbon-geometry";

const picture = (...weights: number[]) => ribbonPicture(ladder, shownQuestions(draftFromWeights(weights), ladder));

/** The height of a band where it leaves its question: its path starts at the upper edge and closes at the lower. */
function thicknessAtStart(band: string | null): number {
  const numbers = band?.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  return (numbers.at(-1) ?? NaN) - (numbers[1] ?? NaN);
}

describe("ribbonPicture(root, questions)", () => {
  it("draws each branch as thick as its mass", () => {
    const { ribbons } = picture(500, 250, 250);
    expect(ribbons.map(({ id, scenario, band }) => [id, scenario, Math.round(thicknessAtStart(band))])).toEqual([
      ["n1 no", 0, 36],
      ["n1 yes", null, 36],
      ["n2 limited", 1, 18],
      ["n2 war", 2, 18],
    ]);
  });
  it("draws a line where a mass is 0 or not known", () => {
    expect(picture(1000, 0, 0).ribbons.map(({ band }) => band !== null)).toEqual([true, false, false, false]);
    const partial = ribbonPicture(ladder, shownQuestions(setShare(emptyDraft(3), 0, 600), ladder));
    expect(partial.ends.map(({ massPermille }) => massPermille)).toEqual([600, null, null]);
    expect(partial.ribbons.map(({ band }) => band !== null)).toEqual([true, true, false, false]);
  });
  it("keeps its height whatever the shares, and everything inside it", () => {
    const all = [picture(1000, 0, 0), picture(0, 0, 1000), picture(334, 333, 333)];
    expect(new Set(all.map(({ height }) => height)).size).toBe(1);
    for (const { height, ends, nodes } of all) {
      for (const { y } of ends) expect(y > 0 && y < height).toBe(true);
      for (const { top, bottom } of nodes) expect(top >= 0 && bottom <= height).toBe(true);
    }
  });
  it("leaves room for a label at each end", () => {
    const ys = picture(998, 1, 1).ends.map(({ y }) => y);
    expect(ys.slice(1).every((y, index) => y - (ys[index] ?? 0) >= 22)).toBe(true);
  });
  it("puts questions of one depth into one column", () => {
    const { nodes } = ribbonPicture(wide, shownQuestions(draftFromWeights([200, 200, 200, 200, 200]), wide));
    expect(nodes.map(({ id, x }) => [id, x])).toEqual([["r", 2], ["x", 200], ["y", 200]]);
  });
});

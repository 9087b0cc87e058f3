import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import messages from "@/messages/ar.json";
import { caseOf, comparisonWith, inputOf, readingOn } from "./figure-input.fixture";
import type { FigureInput } from "./input";
import { isolatedValues } from "./isolated";
import type { Label } from "./marks";
import { poolBarsSpec } from "./pool-bars";
import { labelBox } from "./text-width";

const arabic = createTranslator({ locale: "ar-u-hc-h23-nu-latn", messages, namespace: "figures" });
const IN_ARABIC: Pick<FigureInput, "translate" | "locale" | "direction" | "theCase"> = {
  translate: isolatedValues((key, values) => arabic(key as Parameters<typeof arabic>[0], values as never), "rtl"),
  locale: "ar-u-hc-h23-nu-latn",
  direction: "rtl",
  theCase: caseOf({ labels: ["العودة إلى الوضع السابق", "ضربة بضربة", "حرب أوسع تمتد إلى المنطقة كلها"] }),
};

const readings = [readingOn(["s3"]), readingOn(["s2"], { id: "r2", band: null, term: null }), readingOn(["s1", "s2"], { id: "r3" })];
const specAt = (width: number, people = 24) => poolBarsSpec(inputOf({ ...IN_ARABIC, comparison: comparisonWith({ people, simulated: 4 }), readings }), { width });
const labelsOf = (width: number): Label[] => {
  const { frame, rows, notes, axis } = specAt(width);
  return [...frame.title, ...frame.subtitle, ...frame.footer, frame.fingerprint, frame.name, ...notes, ...axis.ticks.map(({ label }) => label), ...rows.flatMap(({ name, voices, mine, pool }) => [...name, ...voices.flatMap(({ lines }) => lines), ...(mine ? [mine.label] : []), ...(pool ? [pool.value] : []), ...(pool?.note ? [pool.note] : [])])];
};

describe.each([340, 640, 776, 1200])("the pool-bars figure in Arabic, %i px wide", (width) => {
  const spec = specAt(width);

  it("stands inside its frame with every label", () => {
    for (const label of labelsOf(width)) {
      const { x, width: wide } = labelBox(label);
      expect(x, label.text).toBeGreaterThanOrEqual(0);
      expect(x + wide, label.text).toBeLessThanOrEqual(width + 0.01);
    }
  });

  it("mirrors frame, tiles and names, and not the axis", () => {
    const { frame, axis, rows } = spec;
    expect(frame.rule.x + frame.rule.width).toBe(width - frame.hairline.x1);
    for (const { anchor, x } of [...frame.title, ...frame.footer, frame.fingerprint]) expect([anchor, x]).toEqual(["end", width - frame.hairline.x1]);
    expect([frame.name.anchor, frame.name.x, frame.mark.x > frame.name.x]).toEqual(["start", frame.hairline.x1, true]);
    for (const { tile, name } of rows) expect([tile.x + tile.width, name[0]?.anchor]).toEqual([width - frame.hairline.x1, "end"]);
    expect(axis.x0).toBeLessThan(axis.x1);
    expect(axis.ticks.map(({ x }) => x)).toEqual([...axis.ticks.map(({ x }) => x)].sort((a, b) => a - b));
    for (const { pool } of rows) expect(pool?.bar.x).toBe(axis.x0);
  });

  it("lets no name meet the picture beside it", () => {
    if (width < 640) return;
    for (const { name, pool, voices } of spec.rows) {
      const names = Math.min(...name.map((label) => labelBox(label).x));
      for (const label of [...(pool ? [pool.value] : []), ...(pool?.note ? [pool.note] : []), ...voices.flatMap(({ lines }) => lines)]) {
        expect(labelBox(label).x + labelBox(label).width, label.text).toBeLessThanOrEqual(names);
      }
    }
  });
});

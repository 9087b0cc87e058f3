import { describe, expect, it } from "vitest";
import { caseOf, comparisonWith, inputOf, readingOn } from "./figure-input.fixture";
import type { FigureInput } from "./input";
import type { Box, Label } from "./marks";
import { poolBarsSpec } from "./pool-bars";
import { chartMarks } from "./pool-bars-marks";
import type { PoolBarsSpec } from "./pool-bars-spec";
import { labelBox } from "./text-width";

const LONG = ["Return to the state of things before the strikes", "Tit-for-tat", "A broader war that draws in neighbours and far powers"];
const VOICES = [readingOn(["s1"]), readingOn(["s2"], { id: "r2", band: null, term: null }), readingOn(["s1", "s2"], { id: "r3" }), readingOn([], { id: "r4", voice: "observers", band: null, term: null })];
const equal = (scenarios: number) => Array.from({ length: scenarios }, (_, i) => (i === 0 ? 1000 - 100 * (scenarios - 1) : 100));

const CASES: Record<string, FigureInput> = {
  "few people": inputOf({ comparison: comparisonWith({ people: 3, simulated: 0, mine: [575, 310, 115] }) }),
  "30 people": inputOf(),
  "290 people": inputOf({ comparison: comparisonWith({ people: 290, mine: [575, 310, 115] }) }),
  "400 people": inputOf({ comparison: comparisonWith({ people: 400, mine: [575, 310, 115] }) }),
  "everybody alike": inputOf({ comparison: comparisonWith({ weights: Array.from({ length: 25 }, () => [500, 300, 200]), mine: [500, 300, 200] }) }),
  "a pile of 80": inputOf({ comparison: comparisonWith({ weights: Array.from({ length: 80 }, () => [500, 300, 200]), mine: [510, 300, 190] }) }),
  "zeros and certainty": inputOf({ comparison: comparisonWith({ weights: [[1000, 0, 0], [1000, 0, 0]], mine: [1000, 0, 0] }) }),
  "only me": inputOf({ comparison: comparisonWith({ people: 0, mine: [1000, 0, 0] }) }),
  nobody: inputOf({ comparison: comparisonWith({ people: 0 }) }),
  "two scenarios": inputOf({ theCase: caseOf({ scenarios: 2 }), comparison: comparisonWith({ scenarios: 2, mine: equal(2) }), readings: VOICES }),
  "eight scenarios": inputOf({ theCase: caseOf({ scenarios: 8, ordered: false }), comparison: comparisonWith({ scenarios: 8, mine: equal(8) }), readings: VOICES }),
  "long names": inputOf({ theCase: caseOf({ labels: LONG }), readings: VOICES }),
  "a whisker to the end": inputOf({ comparison: comparisonWith({ people: 2, simulated: 0, weights: [[1000, 0, 0], [0, 0, 1000]] }) }),
};
const WIDTHS = [328, 358, 600, 776, 1200];
const EVERY = Object.entries(CASES).flatMap(([name, input]) => WIDTHS.map((width): [string, number, FigureInput] => [name, width, input]));

function labelsOf({ frame, axis, rows, notes, empty }: PoolBarsSpec): Label[] {
  const ofRows = rows.flatMap((row) => [...row.name, ...(row.pool ? [row.pool.value, ...(row.pool.note ? [row.pool.note] : [])] : []), ...(row.mine ? [row.mine.label] : []), ...row.voices.flatMap(({ lines }) => lines)]);
  return [...frame.title, ...frame.subtitle, ...frame.footer, frame.name, ...axis.ticks.map(({ label }) => label), ...ofRows, ...notes, ...(empty ? [empty] : [])];
}

const overlap = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe.each(EVERY)("poolBarsSpec: %s at %i px", (_name, width, input) => {
  const spec = poolBarsSpec(input, { width });
  const labels = labelsOf(spec);

  it("lets no label touch another", () => {
    const boxes = labels.map((label) => ({ ...labelBox(label), text: label.text }));
    for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) expect(overlap(a, b), `${a.text} / ${b.text}`).toBe(false);
  });

  it("keeps every label inside the figure", () => {
    for (const label of labels) {
      const box = labelBox(label);
      expect(box.x, label.text).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, label.text).toBeLessThanOrEqual(spec.width);
      expect(box.y + box.height, label.text).toBeLessThanOrEqual(spec.height);
    }
  });

  it("lets no dot touch another, nor my diamond, nor a label below it", () => {
    for (const { dots, mine, voices } of spec.rows) {
      for (const [i, a] of dots.entries()) {
        const nearest = Math.min(...dots.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)), Infinity);
        expect(nearest).toBeGreaterThanOrEqual(2 * spec.dotRadius - 1e-9);
        if (mine) expect(Math.abs(a.x - mine.x) + Math.abs(a.y - mine.y)).toBeGreaterThanOrEqual(6 + spec.dotRadius);
        for (const { lines } of voices) for (const line of lines) expect(a.y + spec.dotRadius).toBeLessThanOrEqual(labelBox(line).y);
      }
    }
  });

  it("uses no type below 11 px", () => {
    expect(Math.min(...labels.map(({ size }) => size), spec.frame.fingerprint.size)).toBeGreaterThanOrEqual(11);
  });

  it("places every number of the comparison where it belongs on the axis", () => {
    const { axis } = spec;
    const at = (permille: number) => axis.x0 + ((axis.x1 - axis.x0) * permille) / 1000;
    for (const mark of chartMarks(spec)) expect(Math.abs(mark.x - at(mark.permille))).toBeLessThanOrEqual(mark.kind === "person" ? at(10) - at(0) : 1e-6);
  });

  it("holds every number of the comparison as it is", () => {
    for (const row of spec.rows) {
      if (row.pool) expect(row.pool.share).toBe(input.comparison.pools.linear?.[row.scenario]);
      expect(row.mine?.permille).toBe(input.comparison.mine?.weights[row.scenario]);
      for (const dot of row.dots) expect(dot.permille).toBe(input.comparison.people[dot.person]?.weights[row.scenario]);
      const others = input.comparison.people.filter(({ mine }) => !mine).length;
      expect(row.density === null ? row.dots.length : others).toBe(others);
    }
  });
});

describe("poolBarsSpec", () => {
  it("gives the same spec for the same input", () => {
    expect(poolBarsSpec(inputOf(), { width: 776 })).toEqual(poolBarsSpec(inputOf(), { width: 776 }));
  });

  it("shows whole percents that add up to 100", () => {
    const values = poolBarsSpec(inputOf(), { width: 776 }).rows.map(({ pool }) => Number.parseInt(pool?.value.text ?? "", 10));
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(100);
  });

  it("draws a density beyond 300 people and dots up to there", () => {
    const spec = (people: number) => poolBarsSpec(inputOf({ comparison: comparisonWith({ people }) }), { width: 776 });
    expect(spec(300).rows.every(({ density, dots }) => density === null && dots.length === 300)).toBe(true);
    expect(spec(301).rows.every(({ density, dots }) => density !== null && dots.length === 0)).toBe(true);
  });

  it("says “<1 %” where a share is small but not nothing", () => {
    const comparison = comparisonWith({ weights: [[998, 0, 2], [999, 0, 1]] });
    const values = poolBarsSpec(inputOf({ comparison }), { width: 776 }).rows.map(({ pool }) => pool?.value.text.replace("\u202f", " "));
    expect(values).toEqual(["100 %", "0 %", "<1 %"]);
  });

  it("spreads the rows to the height that is asked for", () => {
    const spec = poolBarsSpec(inputOf(), { width: 776, minHeight: 900 });
    expect(Math.abs(spec.height - 900)).toBeLessThanOrEqual(1);
  });
});

import { describe, expect, it } from "vitest";
import { figureTexts } from "@/lib/server/figure-texts";
import { caseOf, comparisonWith, inputOf, readingOn } from "./figure-input.fixture";
import { exampleFacts } from "./gallery/example-facts";
import type { FigureInput } from "./input";
import type { Mark, SceneSpec } from "./scene";
import { SCENES } from "./scenes";
import { labelBox } from "./text-width";

const MINE_OF: Readonly<Record<number, number[]>> = { 2: [700, 300], 3: [575, 310, 115], 8: [300, 200, 150, 100, 100, 50, 50, 50] };

function crowd(change: Parameters<typeof comparisonWith>[0] & { ordered?: boolean } = {}): FigureInput {
  const { scenarios = 3, ordered = true } = change;
  const comparison = comparisonWith({ mine: MINE_OF[scenarios], ...change });
  const facts = comparison.people.length === 0 ? {} : exampleFacts(comparison, scenarios);
  return inputOf({ comparison, facts, theCase: caseOf({ scenarios, ordered }), readings: [readingOn(["s2"]), readingOn(["s1"], { id: "r2", voice: "aqqad", band: null, term: null })] });
}

/** Whether it strikes again, and if so whether that widens. */
const TREE: NonNullable<FigureInput["theCase"]["tree"]> = {
  ...{ basis: [], root: "n1" },
  nodes: [
    { id: "n1", question: "Will either state strike the other again?", branches: [{ id: "no", label: "No: the account is closed", scenario: "s1" }, { id: "yes", label: "Yes: the attacks go on", node: "n2" }] },
    { id: "n2", question: "If strikes go on, do they grow into a broader war?", branches: [{ id: "no", label: "No: they stay limited", scenario: "s2" }, { id: "yes", label: "Yes: the armies clash", scenario: "s3" }] },
  ],
};

function withTree(input: FigureInput): FigureInput {
  return { ...input, theCase: { ...input.theCase, tree: TREE } };
}

/** What a figure has to stand: few and many people, zeros, one person, nobody, two and eight scenarios, right to left. */
const INPUTS: Readonly<Record<string, FigureInput>> = {
  few: crowd({ people: 4, simulated: 0 }),
  many: crowd({ people: 700, simulated: 0 }),
  zeros: crowd({ weights: [[1000, 0, 0], [0, 1000, 0], [0, 0, 1000], [1000, 0, 0], [500, 500, 0], [0, 0, 1000]], simulated: 0 }),
  "one person": crowd({ people: 0, simulated: 0 }),
  nobody: crowd({ people: 0, simulated: 0, mine: null }),
  "far apart": crowd({ weights: Array.from({ length: 9 }, (_, i) => [450 - i * 50, 450 - i * 50, 100 + i * 100]), simulated: 0, mine: null }),
  "K = 2": crowd({ scenarios: 2 }),
  "K = 8": crowd({ scenarios: 8 }),
  "K = 8 without an order": crowd({ scenarios: 8, ordered: false }),
  "right to left": withTree({ ...crowd(), ...figureTexts("ar") }),
  "with a tree": withTree(crowd()),
  "with a tree that ends early": withTree(crowd({ weights: [[1000, 0, 0], [1000, 0, 0]], simulated: 0, mine: null })),
};

const WIDTHS = [328, 776, 1216];
const labelsOf = ({ marks, frame }: SceneSpec) => [...marks.flatMap((mark) => (mark.mark === "text" ? [mark.label] : [])), ...frame.title, ...frame.subtitle, ...frame.footer];

function boxesOf(mark: Mark): { x: number; width: number; y: number; height: number }[] {
  if (mark.mark === "rect" || mark.mark === "band") return [mark.box];
  if (mark.mark === "tile") return [mark.tile];
  if (mark.mark === "dot") return [{ x: mark.x - mark.radius, width: 2 * mark.radius, y: mark.y - mark.radius, height: 2 * mark.radius }];
  return mark.mark === "text" ? [labelBox(mark.label)] : [];
}

describe.each(Object.entries(SCENES))("the %s figure", (_, { scene, table }) => {
  it.each(Object.entries(INPUTS))("keeps every mark inside its frame: %s", (_name, input) => {
    for (const width of WIDTHS) {
      const spec = scene(input, { width });
      const boxes = [...spec.marks.flatMap(boxesOf), ...labelsOf(spec).map(labelBox)];
      const out = boxes.filter(({ x, y, width: w, height: h }) => x < -0.5 || y < -0.5 || x + w > width + 0.5 || y + h > spec.height + 0.5);
      expect(out, `${width} px`).toEqual([]);
      expect(spec.points.filter(({ x, y }) => x < 0 || x > width || y < 0 || y > spec.height)).toEqual([]);
    }
  });

  it("lets no two texts run into each other", () => {
    for (const [name, input] of Object.entries(INPUTS)) {
      for (const width of WIDTHS) {
        const labels = labelsOf(scene(input, { width })).map((label) => ({ text: label.text, ...labelBox(label) }));
        const clash = labels.flatMap((a, i) => labels.slice(i + 1).filter((b) => a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 2.5 && b.y < a.y + a.height - 2.5).map((b) => `${a.text} × ${b.text}`));
        expect(clash, `${name}, ${width} px`).toEqual([]);
      }
    }
  });

  it("is as high as it is asked to be, and the same for the same input", () => {
    for (const input of Object.values(INPUTS)) {
      const tall = scene(input, { width: 776, minHeight: 900 });
      const asked = Math.max(900, scene(input, { width: 776 }).height);
      expect(tall.height).toBeGreaterThanOrEqual(asked - 1);
      expect(tall.height).toBeLessThanOrEqual(asked + 2);
      expect(scene(input, { width: 776, minHeight: 900 })).toEqual(tall);
    }
  });

  it("says in words what it shows, and has a number behind it", () => {
    for (const [name, input] of Object.entries(INPUTS)) {
      const { title, description } = scene(input, { width: 776 });
      expect(title, name).not.toBe("");
      expect(description, name).not.toMatch(/figures\.|undefined|NaN/);
      for (const { value } of table(input)) expect(Number.isFinite(value), name).toBe(true);
    }
  });
});

import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { grownTree } from "@/lib/core/tree.fixture";
import { sum } from "@/lib/core/sum";
import type { Label } from "./marks";
import { pathwaysSpec } from "./pathways";
import type { PathwaysInput } from "./pathways-input";
import type { PathwaysSpec } from "./pathways-spec";
import { labelBox } from "./text-width";

type File = Pick<PathwaysInput, "tree" | "scenarios" | "ordered">;
const { tree, scenarios, ordered } = parse(readFileSync("cases/iran-pakistan-2024.yaml", "utf8")) as File;

const translate: PathwaysInput["translate"] = (key, values = {}) => `${key.split(".").at(-1)}: ${Object.values(values).join(" / ")}`;
const base: PathwaysInput = { tree, scenarios, ordered, numbers: null, beside: null, supposed: [], direction: "ltr", title: "A tree", translate };
const mine = { masses: [575, 310, 115], whole: 1000 } as const;

const labelsOf = (spec: PathwaysSpec): Label[] => [...spec.nodes.flatMap(({ lines }) => lines), ...spec.leaves.flatMap(({ value, lines }) => [...(value ? [value] : []), ...lines])];

/** Pairs of labels whose ink would touch. */
function collisions(spec: PathwaysSpec): string[] {
  const boxes = labelsOf(spec).map((label) => ({ text: label.text, ...labelBox(label) }));
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height ? [`${a.text} | ${b.text}`] : [])),
  );
}

/** The y of a ribbon's upper edge at its start, and its height there. */
const numbersIn = (path: string) => (path.match(/-?[\d.]+/g) ?? []).map(Number);

describe("pathwaysSpec(input, width)", () => {
  it("draws each branch as wide as its share of all", () => {
    const { branches } = pathwaysSpec({ ...base, numbers: mine }, 776);
    const heights = branches.map(({ path }) => {
      const numbers = numbersIn(path);
      return (numbers.at(-1) ?? 0) - (numbers[1] ?? 0);
    });
    const [no, yes, limited, wider] = ["n1.n1-no", "n1.n1-yes", "n2.n2-no", "n2.n2-yes"].map((key) => heights[branches.findIndex((branch) => branch.key === key)] ?? NaN);
    expect(no).toBeCloseTo(0.575 * 104, 1);
    expect(limited).toBeCloseTo(0.31 * 104, 1);
    expect(wider).toBeCloseTo(0.115 * 104, 1);
    expect(yes).toBeCloseTo((limited ?? 0) + (wider ?? 0), 1);
  });
  it("gives a branch that ends its scenario's colour, and one that several share none", () =>
    expect(Object.fromEntries(pathwaysSpec(base, 776).branches.map(({ key, scenario }) => [key, scenario]))).toEqual({ "n1.n1-no": 0, "n1.n1-yes": null, "n2.n2-no": 1, "n2.n2-yes": 2 }));
  it("prints conditionals that add up at each question, and shares of all", () => {
    const texts = labelsOf(pathwaysSpec({ ...base, numbers: mine }, 1200)).map(({ text }) => text).join(" ");
    for (const share of ["57.5\u202f%", "42.5\u202f%", "72.9\u202f%", "27.1\u202f%", "31.0\u202f%", "11.5\u202f%"]) expect(texts).toContain(share);
  });
  it("is equally wide everywhere while there are no numbers, and prints none", () => {
    const spec = pathwaysSpec(base, 776);
    expect(new Set(spec.branches.map(({ path }) => Math.round((numbersIn(path).at(-1) ?? 0) - (numbersIn(path)[1] ?? 0)))).size).toBe(1);
    expect(spec.leaves.every(({ value }) => value === null)).toBe(true);
    expect(labelsOf(spec).some(({ text }) => text.includes("%"))).toBe(false);
  });
  it("draws a branch of 0 as a line, and says that what follows is not defined", () => {
    const spec = pathwaysSpec({ ...base, numbers: { masses: [1000, 0, 0], whole: 1000 } }, 776);
    expect(spec.branches.filter(({ empty }) => empty).map(({ key }) => key).toSorted()).toEqual(["n1.n1-yes", "n2.n2-no", "n2.n2-yes"]);
    expect(spec.description).toContain("notDefined");
  });
  it("marks what is supposed and prints no share for it", () => {
    const spec = pathwaysSpec({ ...base, numbers: { masses: [0, 729, 271], whole: 1000 }, supposed: [{ node: "n1", branch: "n1-yes" }] }, 776);
    expect(spec.branches.filter(({ supposed }) => supposed).map(({ key }) => key)).toEqual(["n1.n1-yes"]);
    expect(labelsOf(spec).map(({ text }) => text)).toContain("supposed: Yes: the attacks go on");
  });
  it("is mirrored from right to left: the root stands at the right, everything at the same height", () => {
    const ltr = pathwaysSpec({ ...base, numbers: mine }, 776);
    const rtl = pathwaysSpec({ ...base, numbers: mine, direction: "rtl" }, 776);
    const mirrored = (x: number) => 776 - x;
    expect(rtl.leaves.map(({ tile }) => tile.x + tile.width)).toEqual(ltr.leaves.map(({ tile }) => mirrored(tile.x)));
    expect(rtl.nodes.map(({ bar }) => bar.x + bar.width)).toEqual(ltr.nodes.map(({ bar }) => mirrored(bar.x)));
    expect(labelsOf(rtl).map(({ x, y }) => [x, y])).toEqual(labelsOf(ltr).map(({ x, y }) => [mirrored(x), y]));
  });
  it.each([326, 776])("lets no words touch others, %i px wide", (width) => {
    for (const numbers of [null, mine, { masses: [1000, 0, 0], whole: 1000 } as const]) expect(collisions(pathwaysSpec({ ...base, numbers }, width))).toEqual([]);
  });
  it("keeps trees of any shape inside the picture, without words that touch", () => {
    const any = grownTree.filter(({ scenarioIds }) => scenarioIds.length <= 8).chain(({ tree: grown, scenarioIds }) =>
      fc.record({
        tree: fc.constant<PathwaysInput["tree"]>({ basis: [], root: grown.root, nodes: grown.nodes.map(({ id, branches }) => ({ id, question: `Does ${id} happen?`, branches: branches.map((branch) => ({ label: `Answer ${branch.id}`, ...branch })) })) }),
        scenarios: fc.constant(scenarioIds.map((id) => ({ id, label: `Scenario ${id}` }))),
        masses: fc.array(fc.nat({ max: 9 }), { minLength: scenarioIds.length, maxLength: scenarioIds.length }).filter((masses) => sum(masses) > 0),
      }),
    );
    fc.assert(
      fc.property(any, ({ masses, ...grown }) => {
        const spec = pathwaysSpec({ ...base, ...grown, numbers: { masses, whole: 100 } }, 776);
        expect(collisions(spec)).toEqual([]);
        expect(spec.leaves).toHaveLength(grown.scenarios.length);
        for (const { bar } of spec.nodes) expect(bar.y + bar.height).toBeLessThanOrEqual(spec.height);
        for (const { y } of labelsOf(spec)) expect(y).toBeLessThan(spec.height);
      }),
    );
  });
  it("refuses a branch to an unknown question", () =>
    expect(() => pathwaysSpec({ ...base, tree: { ...tree, nodes: tree.nodes.slice(0, 1) } }, 776)).toThrow('no node "n2"'));
});

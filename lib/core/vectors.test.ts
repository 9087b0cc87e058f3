import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bootstrapBand } from "./bootstrap";
import { largestRemainder } from "./largest-remainder";
import { cumulativeMedian } from "./pools/cumulative-median";
import { linear } from "./pools/linear";
import { log } from "./pools/log";
import { median } from "./pools/median";
import { mulberry32 } from "./prng";
import { quantile } from "./quantile";
import { brier } from "./scores/brier";
import { leaves, type EventTree } from "./tree";

type Rows = number[][];
type NestedNode = { id: string; p?: number; children?: NestedNode[] };
type Input = {
  set: string; P: Rows; p: number[]; x: number[]; y: number; eps: number; total: number;
  seed: number; count: number; replicates: number; level: number; tree: NestedNode;
};
type Case = { id: string; fn: string; input: Partial<Input>; expected: unknown; tol: number };
type Question = {
  question_id: string; n: number; outcome: number;
  pools: Record<string, number[]>; scores: Record<string, { brier: number }>; meanIndividual: { brier: number };
};
type Vectors = { sets: Record<string, Rows>; cases: Case[]; real: { gjp: Question[] } };

const read = (path: string) => readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8");
const vectors: Vectors = JSON.parse(read("vectors/vectors.json"));
const casesOf = (fn: string) => vectors.cases.filter((one) => one.fn === fn);

/** A part of an input; a case that lacks it is a mistake in this test. */
function need<Key extends keyof Input>(input: Partial<Input>, key: Key): Input[Key] {
  const value = input[key];
  if (value === undefined) throw new Error(`the case has no ${key}`);
  return value;
}

function rowsOf(input: Partial<Input>): Rows {
  const rows = input.set === undefined ? need(input, "P") : vectors.sets[input.set];
  if (!rows) throw new Error(`no set ${input.set}`);
  return rows.map((row) => [...Object.freeze(row)]);
}

/** Compares numbers at any depth; null is null. */
function expectClose(actual: unknown, expected: unknown, tolerance: number): void {
  if (typeof expected === "number") expect(Math.abs(Number(actual) - expected)).toBeLessThanOrEqual(tolerance);
  else if (Array.isArray(expected) && Array.isArray(actual)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((part, index) => expectClose(actual[index], part, tolerance));
  } else expect(actual).toEqual(expected);
}

function agrees(fn: string, count: number, compute: (input: Partial<Input>) => unknown, part?: string): void {
  const cases = casesOf(fn);
  it(`${fn} has ${count} cases`, () => expect(cases).toHaveLength(count));
  it.each(cases)("$id", ({ input, expected, tol }) => {
    expectClose(compute(input), part === undefined ? expected : Object(expected)[part], tol);
  });
}

/** The nested tree of the vectors as nodes and branches. */
function flat(node: NestedNode): EventTree["nodes"] {
  const children = node.children ?? [];
  const branches = children.map(({ id, children: below }) => (below ? { id, node: id } : { id, scenario: id }));
  return [{ id: node.id, branches }, ...children.filter(({ children: below }) => below).flatMap(flat)];
}

function leavesOf(root: NestedNode): Record<string, number> {
  const known = (node: NestedNode): [string, number][] => [[node.id, node.p ?? 1], ...(node.children ?? []).flatMap(known)];
  const shares = new Map(known(root));
  return leaves({ root: root.id, nodes: flat(root) }, (_, branch) => shares.get(branch) ?? NaN);
}

describe("the published vectors agree", () => {
  agrees("linear", 4, (input) => linear(rowsOf(input)));
  agrees("log", 12, (input) => log(rowsOf(input), need(input, "eps")));
  agrees("median", 4, (input) => median(rowsOf(input)));
  agrees("cumulativeMedian", 4, (input) => cumulativeMedian(rowsOf(input)));
  agrees("largestRemainder", 4, (input) => largestRemainder(need(input, "p"), need(input, "total")));
  agrees("brier", 1, (input) => brier(need(input, "p"), need(input, "y")));
  agrees("scores", 10, (input) => brier(need(input, "p"), need(input, "y")), "brier");
  agrees("ambiguityBrier", 13, (input) => brier(linear(rowsOf(input)) ?? [], need(input, "y")), "pool");
  agrees("mulberry32", 1, (input) => Array.from({ length: need(input, "count") }, mulberry32(need(input, "seed"))));

  it.each(casesOf("quantileType7"))("$id", ({ input, expected, tol }) => {
    expectClose(quantile(Object.freeze(need(input, "x")), Number(input.p)), expected, tol);
  });

  it.each(casesOf("treeLeaves"))("$id", ({ input, expected, tol }) => {
    const actual = leavesOf(need(input, "tree"));
    const wanted = Object.entries(Object(expected));
    expect(Object.keys(actual).sort()).toEqual(wanted.map(([id]) => id).sort());
    wanted.forEach(([id, mass]) => expectClose(actual[id], mass, tol));
  });

  it.each(casesOf("bootstrapFromPRNG"))("$id", ({ input, expected, tol }) => {
    const { lower, upper } = Object(expected);
    const options = { seed: need(input, "seed"), resamples: need(input, "replicates"), level: need(input, "level") };
    const band = bootstrapBand(rowsOf(input), linear, options);
    expectClose([band?.low, band?.high], [lower, upper], tol);
  });
});

describe("the pools of real forecasts agree", () => {
  const forecasts = read("gjp/gjp_y1_threeway.csv").trim().split(/\r?\n/).slice(1).map((line) => line.split(","));

  /** The last revision of each forecaster, by number. */
  const rowsFor = (question: string): Rows => {
    const last = new Map<number, { revision: number; row: number[] }>();
    for (const [asked, person, revision, , , , , , ...shares] of forecasts) {
      const known = last.get(Number(person));
      if (asked === question && Number(revision) >= (known?.revision ?? 0)) last.set(Number(person), { revision: Number(revision), row: shares.map(Number) });
    }
    return [...last].sort(([a], [b]) => a - b).map(([, { row }]) => row);
  };
  const pools = { linear, median, cumulativeMedian, log_eps001: (rows: Rows) => log(rows, 0.001), log_eps005: (rows: Rows) => log(rows) };

  it.each(vectors.real.gjp)("question $question_id, $n people", ({ question_id, n, outcome, pools: pooled, scores, meanIndividual }) => {
    const rows = rowsFor(question_id);
    expect(rows).toHaveLength(n);
    for (const [id, pool] of Object.entries(pools)) {
      expectClose(pool(rows), pooled[id], 1e-9);
      expectClose(brier(pool(rows) ?? [], outcome), scores[id]?.brier, 1e-9);
    }
    expectClose(rows.reduce((total, row) => total + brier(row, outcome), 0) / n, meanIndividual.brier, 1e-9);
  });
});

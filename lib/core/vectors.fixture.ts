import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { expectClose } from "./crowd.fixture";
import { crowdOf, type RowCrowd } from "./row-crowd";

type Input = { set?: string; P?: number[][]; p: number[]; weights?: number[]; prior?: number[]; eps: number; a: number; trim: number };
type Case = { id: string; fn: string; input: Input; expected: number[] | null; tol: number };

const vectors: { sets: Record<string, number[][]>; cases: Case[] } = JSON.parse(
  readFileSync(new URL("../../data/vectors/vectors.json", import.meta.url), "utf8"),
);

/** The people of a case, who may not be changed. */
function crowdOfCase({ set = "", P: rows = vectors.sets[set], weights }: Input): RowCrowd {
  if (!rows) throw new Error(`no set ${set}`);
  return crowdOf(Object.freeze(rows.map((row) => Object.freeze(row))), weights);
}

/** One test for each published case of `fn`, of which there are `count`: what is computed of its input is what is expected. */
export function inputAgreesWithVectors(fn: string, count: number, compute: (input: Input) => readonly number[] | null): void {
  const cases = vectors.cases.filter((one) => one.fn === fn);
  it(`has ${count} published cases`, () => expect(cases).toHaveLength(count));
  it.each(cases)("is the published $id", ({ input, expected, tol }) => {
    expectClose(compute(input), expected, tol);
  });
}

/** The same for what is computed of a crowd. */
export function agreesWithVectors(fn: string, count: number, compute: (crowd: RowCrowd, input: Input) => readonly number[] | null): void {
  inputAgreesWithVectors(fn, count, (input) => compute(crowdOfCase(input), input));
}

import { readFileSync } from "node:fs";
import { expect } from "vitest";
import * as z from "zod";
import { answerCases, problemFile } from "./answer-cases";

export const read = (path: string) => readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8");

const expected = z.json();
const numbers = z.array(z.number());

/** The published vectors, as far as tests read them. */
export const vectors = z
  .object({
    sets: z.record(z.string(), z.array(numbers)),
    cases: z.array(z.object({ id: z.string(), fn: z.string(), input: z.record(z.string(), z.json()), expected, tol: z.number() })),
    real: z.object({
      gjp: z.array(
        z.object({
          question_id: z.string(),
          n: z.number(),
          outcome: z.number(),
          pools: z.record(z.string(), numbers),
          scores: z.record(z.string(), z.record(z.string(), z.number())),
          meanIndividual: z.object({ brier: z.number(), rps: z.number() }),
          jsd: expected,
          jsdByCondition: expected,
          meanPairwiseTV: expected,
          severityVariance: expected,
          dirichletPrecisionMoment: expected,
          standardErrorLinear: expected,
        }),
      ),
    }),
  })
  .parse(JSON.parse(read("vectors/vectors.json")));

/** What the oracle answers to one function; its refusal fails the test. */
export function answerTo(fn: string, input: Record<string, unknown>): unknown {
  const [result] = answerCases(problemFile.parse({ sets: vectors.sets, cases: [{ id: "asked", fn, input }] })).results;
  if (!result || "error" in result) throw new Error(`${fn}: ${result?.error ?? "no answer"}`);
  return result.value;
}

/** Compares numbers at any depth; the keys must be the same, null is null. */
export function expectClose(actual: unknown, wanted: unknown, tolerance: number): void {
  if (typeof wanted === "number" && typeof actual === "number") {
    expect(Math.abs(actual - wanted), `${actual} should be ${wanted}`).toBeLessThanOrEqual(tolerance);
  } else if (isObject(wanted) && isObject(actual)) {
    expect(Object.keys(actual).sort()).toEqual(Object.keys(wanted).sort());
    for (const [key, part] of Object.entries(wanted)) expectClose(actual[key], part, tolerance);
  } else expect(actual).toEqual(wanted);
}

/** Lists too: their keys are their places. */
function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

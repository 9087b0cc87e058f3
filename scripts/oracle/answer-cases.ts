import * as z from "zod";
import { asJson } from "./answer";
import { FUNCTIONS } from "./functions";
import { InputError, parseInput } from "./parse-input";

/** What is read: named sets of rows, and cases that ask for one function each. Other keys are left alone. */
export const problemFile = z.object({ sets: z.record(z.string(), z.unknown()).default({}), cases: z.array(z.unknown()) });

const problemCase = z.object({ id: z.union([z.string(), z.number()]), fn: z.string(), input: z.record(z.string(), z.unknown()) });

type Sets = Readonly<Record<string, unknown>>;
type Result = { id: string | number | null; value: unknown } | { id: string | number | null; error: string };

/** The answers to all cases, in their order. A case that cannot be answered says why, and the rest still runs. */
export function answerCases({ sets, cases }: z.infer<typeof problemFile>): { results: Result[] } {
  return { results: cases.map((one) => answerCase(one, sets)) };
}

function answerCase(asked: unknown, sets: Sets): Result {
  const id = problemCase.pick({ id: true }).safeParse(asked).data?.id ?? null;
  try {
    const { fn, input } = parseInput(problemCase, asked);
    const compute = FUNCTIONS.get(fn);
    if (!compute) throw new InputError(`There is no function "${fn}". The functions are ${[...FUNCTIONS.keys()].sort().join(", ")}.`);
    return { id, value: asJson(compute(withRows(input, sets))) };
  } catch (problem) {
    return { id, error: problem instanceof Error ? problem.message : String(problem) };
  }
}

/** The input with rows in the place of names of sets: `set` becomes `P`. Each may be a name or the rows themselves. */
function withRows({ set, P, set2, ...rest }: Sets, sets: Sets): Sets {
  if (set !== undefined && P !== undefined) throw new InputError("input holds both set and P: give one of them.");
  const first = rowsNamed(set ?? P, sets);
  const second = rowsNamed(set2, sets);
  return { ...rest, ...(first === undefined ? {} : { P: first }), ...(second === undefined ? {} : { set2: second }) };
}

function rowsNamed(given: unknown, sets: Sets): unknown {
  if (typeof given !== "string") return given;
  if (!Object.hasOwn(sets, given)) throw new InputError(`There is no set "${given}". The sets are ${Object.keys(sets).join(", ") || "none"}.`);
  return sets[given];
}

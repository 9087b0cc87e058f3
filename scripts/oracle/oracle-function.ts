import * as z from "zod";
import { crowdOf, type RowCrowd } from "@/lib/core/row-crowd";
import { recencyWeightsMetaculus } from "@/lib/core/weights/recency-weights-metaculus";
import type { Answer } from "./answer";
import { distribution, rows, weights } from "./fields";
import { parseInput } from "./parse-input";

/** One function of the oracle: parses the fields of a case's input and calls the same function that the app calls. */
export type OracleFunction = (input: Readonly<Record<string, unknown>>) => Answer;

/** How many people and scenarios there are: fields are checked against it. */
type Size = { readonly n: number; readonly k: number };

/** Who forecast: the rows, their weights if any were given, and the crowd made of both. */
type People = { readonly crowd: RowCrowd; readonly rows: readonly (readonly number[])[]; readonly weights: readonly number[] | undefined };

type Fields = z.ZodRawShape;
type Parsed<F extends Fields> = z.output<z.ZodObject<F, z.core.$strict>>;

/** A function of its fields alone. */
export function fieldFunction<F extends Fields>(fields: F, compute: (input: Parsed<F>) => Answer): OracleFunction {
  return (input) => compute(parseInput(z.strictObject(fields), input));
}

/** A function of one distribution `p`, and of fields that depend on how many scenarios it has. */
export function distributionFunction<F extends Fields>(fields: (k: number) => F, compute: (p: readonly number[], rest: Parsed<F>) => Answer): OracleFunction {
  return ({ p, ...rest }) => {
    const parsed = parseInput(z.object({ p: distribution }), { p });
    return compute(parsed.p, parseInput(z.strictObject(fields(parsed.p.length)), rest));
  };
}

/** A function of forecasts `P` in which each person counts once, and of fields that depend on the size of the crowd. */
export function crowdFunction<F extends Fields>(fields: (size: Size) => F, compute: (people: People, rest: Parsed<F>) => Answer): OracleFunction {
  return ({ P, ...rest }) => {
    const people = peopleOf(P, undefined);
    return compute(people, parseInput(z.strictObject(fields(sizeOf(people))), rest));
  };
}

/** The same, where people may count differently: `weights`, one for each. */
export function weightedFunction<F extends Fields>(fields: (size: Size) => F, compute: (people: People, rest: Parsed<F>) => Answer): OracleFunction {
  return ({ P, weights: given, ...rest }) => {
    const people = peopleOf(P, given);
    return compute(people, parseInput(z.strictObject(fields(sizeOf(people))), rest));
  };
}

function peopleOf(P: unknown, given: unknown): People {
  const parsed = parseInput(z.object({ P: rows }), { P });
  const counting = given === undefined ? undefined : weightsFor(parsed.P.length, given);
  return { crowd: crowdOf(parsed.P, counting), rows: parsed.P, weights: counting };
}

function sizeOf({ rows: all, crowd }: People): Size {
  return { n: all.length, k: crowd.k };
}

/** The weights of n people; a name stands for weights that follow from the order of the rows, oldest first. */
function weightsFor(n: number, given: unknown): readonly number[] {
  if (given === "recencyMetaculus") return recencyWeightsMetaculus(n);
  const fitting = weights.refine((all) => all.length === n, { error: `must have ${n} entries, one per row` });
  return parseInput(z.object({ weights: fitting }), { weights: given }).weights;
}

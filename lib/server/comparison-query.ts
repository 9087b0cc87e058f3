import { comparisonQuerySchema, type Comparison, type ComparisonQuery } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import { POOLS } from "@/lib/core/pools/registry";
import { ProblemError } from "./problem";
import { roundToShow } from "./releases";

const KNOWN = Object.keys(comparisonQuerySchema.shape);

/**
 * Reads a comparison's query from URL parameters. An empty value counts as absent.
 * @throws `invalid_query` for unknown, repeated or malformed parameters.
 */
export function parseComparisonQuery(parameters: URLSearchParams): ComparisonQuery {
  const given: Record<string, string> = {};
  for (const [name, value] of parameters) {
    if (!KNOWN.includes(name)) throw new ProblemError("invalid_query", `Unknown parameter "${name.slice(0, 64)}". Known are ${KNOWN.join(", ")}.`);
    if (name in given) throw new ProblemError("invalid_query", `The parameter "${name}" stands there twice.`);
    if (value !== "") given[name] = value;
  }
  const parsed = comparisonQuerySchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map((issue) => ({ path: issue.path.join("."), detail: issue.message }));
  throw new ProblemError("invalid_query", errors.map(({ path, detail }) => `${path}: ${detail}.`).join(" "), { errors });
}

/** A query with its defaults filled in and checked against the exercise, but for what depends on people. */
export type ResolvedQuery = Omit<Comparison["query"], "simulated"> & { simulatedAsked: ComparisonQuery["simulated"] };

type Standing = { exercise: Exercise; ordered: boolean };

/** @throws `not_found` or `invalid_query` for what this exercise does not have. */
function checkResolved({ round, team, pool }: ResolvedQuery, { exercise, ordered }: Standing): void {
  if (round > exercise.round.number) throw new ProblemError("not_found", `This exercise has no round ${round}.`);
  if (team !== null && !exercise.teams.some(({ id }) => id === team)) {
    throw new ProblemError("not_found", `This exercise has no such team. Its teams are ${exercise.teams.map(({ id }) => id).join(", ")}.`);
  }
  if (POOLS[pool].orderedOnly && !ordered) throw new ProblemError("invalid_query", `pool: ${pool} needs scenarios in rising order, and this case has none.`);
}

/**
 * Fills in the defaults.
 * @throws `invalid_query` for a pool that needs ordered scenarios, `not_found` for an unknown round or team.
 */
export function resolveQuery(query: ComparisonQuery, standing: Standing): ResolvedQuery {
  const { round = roundToShow(standing.exercise), team = null, asOf = null, pool = "linear", lexicon = "icd203", simulated } = query;
  const resolved = { round, team, asOf, pool, lexicon, simulatedAsked: simulated };
  checkResolved(resolved, standing);
  return resolved;
}

import type { ExportDocument, ExportedFigure } from "@/lib/contract/export-document";
import type { JsonValue } from "@/lib/core/canonical-json";
import { brier } from "@/lib/core/scores/brier";
import type { TableInput } from "@/lib/figures/input";
import { figureScores } from "../measures/figure-scores";
import type { Again } from "./again";
import { type Compared, differencesBetween, together } from "./differences";

/** Scores in the facts of a figure, against what people and pools come to under the scenario that is said to have happened. */
export function checkScores({ case: { scenarios } }: ExportDocument, rounds: readonly Again[], { facts }: ExportedFigure, { comparison }: TableInput, where: string): Compared {
  if (!facts?.scores) return { checked: 0, differences: [] };
  const { happened: id, rounds: told, ...scores } = facts.scores;
  const happened = scenarios.findIndex((scenario) => scenario.id === id);
  if (happened < 0 || comparison.people.length === 0) return { checked: 1, differences: [{ where: `${where}, scores`, written: id, recomputed: "no such scenario, or nobody to score, in this file" }] };
  const again = figureScores(comparison, { happened, scenarios: scenarios.length });
  const linearOf = (round: number) => rounds.find(({ again: numbers }) => numbers.round === round)?.again.pools.linear;
  const pools = told.map(({ round, linear }) => {
    const pool = linearOf(round);
    return differencesBetween(`${where}, scores of round ${round}`, linear, pool ? brier(pool, happened) : null);
  });
  return together([differencesBetween(`${where}, scores`, scores as JsonValue, again as JsonValue), ...pools]);
}

import type { Case } from "@/lib/contract/cases";
import type { Exercise } from "@/lib/contract/exercises";
import { FIGURE_IDS, type FigureId } from "@/lib/contract/figures";

/** The figures that have something to show of a case and an exercise: without quotations, a tree, invited people who cite claims, teams, a second round or an outcome theirs are not offered. */
export function figuresOf({ voices, tree, claims }: Pick<Case, "voices" | "tree" | "claims">, { teams, rounds, scored, invited }: Pick<Exercise, "teams" | "rounds" | "scored" | "invited">): FigureId[] {
  const offered: Partial<Record<FigureId, boolean>> = { voices: voices.length > 0, pathways: tree !== undefined, teams: teams.length > 0, rounds: rounds.length > 1, evidence: invited && claims.length > 0, scores: scored };
  return FIGURE_IDS.filter((id) => offered[id] ?? true);
}

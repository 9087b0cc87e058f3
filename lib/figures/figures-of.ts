import type { Case } from "@/lib/contract/cases";
import type { Exercise } from "@/lib/contract/exercises";
import { FIGURE_IDS, type FigureId } from "@/lib/contract/figures";

/** The figures that have something to show of a case and an exercise: without quotations, a tree, teams, a second round or an outcome theirs are not offered. */
export function figuresOf({ voices, tree }: Pick<Case, "voices" | "tree">, { teams, rounds, scored }: Pick<Exercise, "teams" | "rounds" | "scored">): FigureId[] {
  const offered: Partial<Record<FigureId, boolean>> = { voices: voices.length > 0, pathways: tree !== undefined, teams: teams.length > 0, rounds: rounds.length > 1, scores: scored };
  return FIGURE_IDS.filter((id) => offered[id] ?? true);
}

import type { Comparison } from "@/lib/contract/comparison";
import type { ExportDocument, ExportedFigure, ExportedRound } from "@/lib/contract/export-document";
import type { TableInput } from "@/lib/figures/input";
import type { SharedComparison } from "../shared-comparison";
import { recompute } from "./recompute";

/** A round of a document, and what its people come to. */
export type Again = { round: ExportedRound; again: SharedComparison };

/** Every round of a document, computed again. Costs a comparison each. */
export const allAgain = (document: ExportDocument): Again[] => document.rounds.map((round) => ({ round, again: recompute(document, round) }));

/** A comparison as it was computed again, with the people that a figure draws. */
function comparisonOf({ round, again: { people, ...numbers } }: Again): Comparison {
  const mine = round.mine && { weights: round.mine, revision: 0, round: numbers.round, version: numbers.version, rationale: "", cites: [], submittedAt: numbers.releasedAt ?? "" };
  return { ...numbers, teams: round.comparison.teams.map((team) => numbers.teams.find(({ id }) => id === team.id) ?? team), people: people.map(({ weights, simulated, team }) => ({ weights: [...weights], simulated, team, mine: false })), mine };
}

/** What a figure of a document is made of, as it was computed again; null where its round is not in the document. */
export function inputAgain(document: ExportDocument, rounds: readonly Again[], { round, facts }: ExportedFigure): TableInput | null {
  const its = rounds.find(({ again }) => again.round === round);
  return its ? { comparison: comparisonOf(its), facts: facts ?? {}, theCase: document.case, readings: document.readings } : null;
}

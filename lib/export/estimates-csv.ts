import type { Case } from "@/lib/contract/cases";
import type { Comparison } from "@/lib/contract/comparison";
import { type Cell, csvText } from "./csv";

const COLUMNS = ["exercise", "case", "round", "version", "person", "team", "simulated", "you", "scenario_id", "scenario", "weight_permille"];

function rowsOf(comparison: Comparison, { scenarios }: Case): Cell[][] {
  const { exerciseId, caseId, round, release, people, teams } = comparison;
  return people.flatMap((person, i) => {
    const team = teams.find(({ id }) => id === person.team)?.name ?? person.team ?? "";
    const who = [exerciseId, caseId, round, release.version, i + 1, team, person.simulated, person.mine];
    return scenarios.map(({ id, label }, k): Cell[] => [...who, id, label, person.weights[k] ?? 0]);
  });
}

/**
 * The released estimates as CSV: one row per person × round × scenario. People are numbered in the order of the release,
 * which is sorted by value: the number says nothing about who it is, and is not the same person in another round.
 */
export function estimatesCsv(rounds: readonly Comparison[], theCase: Case): string {
  return csvText(COLUMNS, rounds.flatMap((comparison) => rowsOf(comparison, theCase)));
}

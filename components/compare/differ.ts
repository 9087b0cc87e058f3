import type { Comparison } from "@/lib/contract/comparison";

type Disagreement = NonNullable<Comparison["disagreement"]>;

/** How much somebody's team tells about the answer, in a word. */
export type TeamTells = "nothing" | "little" | "something" | "most";

/** Between-team parts below these are called so. Our words: no source sets such steps. */
const STEPS: readonly (readonly [below: number, word: TeamTells])[] = [
  [0.05, "nothing"],
  [0.2, "little"],
  [0.5, "something"],
];

/** The parts of all disagreement that lie within and between the teams, adding up to 1; null with one team, or where all agree. */
export function teamParts({ divergence }: Disagreement): { within: number; between: number; tells: TeamTells } | null {
  const { teams, total } = divergence;
  if (!teams || total <= 0) return null;
  const between = Math.min(1, Math.max(0, teams.between / total));
  return { within: 1 - between, between, tells: STEPS.find(([below]) => between < below)?.[1] ?? "most" };
}

/** The scenario that a camp stands nearest to on the scale: its index. @param meanSeverity in [0, 1]. */
export function nearestRung(meanSeverity: number, scenarios: number): number {
  return Math.round(meanSeverity * (scenarios - 1));
}

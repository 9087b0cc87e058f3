import type { WeightsPermille } from "@/lib/core/weights-permille";

/** Somebody's last estimate of a round, as a comparison uses it. */
export type Person = { participantId: string; weights: WeightsPermille; simulated: boolean; team: string | null; submittedAt: Date };

/**
 * By weights, then by what is shown of a person, so that the order says nothing about who came when. Ids say nothing either: they
 * only put people who look alike in the same order each time.
 */
export function comparePeople(a: Person, b: Person): number {
  for (let scenario = 0; scenario < a.weights.length; scenario += 1) {
    const gap = (a.weights[scenario] ?? 0) - (b.weights[scenario] ?? 0);
    if (gap !== 0) return gap;
  }
  return Number(a.simulated) - Number(b.simulated) || byText(a.team ?? "", b.team ?? "") || byText(a.participantId, b.participantId);
}

const byText = (a: string, b: string) => Number(a > b) - Number(a < b);

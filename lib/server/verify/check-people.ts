import type { ExportDocument } from "@/lib/contract/export-document";
import { sum } from "@/lib/core/sum";
import { isWeightsPermille } from "@/lib/core/weights-permille";
import { WHOLE_PERMILLE } from "@/lib/core/whole";
import type { Compared } from "./differences";

/** Everybody whose numbers are no estimate of this case: one a scenario, from 0, that sum to 1000. O(people). */
export function checkPeople({ rounds, case: { scenarios } }: ExportDocument): Compared {
  const all = rounds.flatMap(({ comparison: { round }, people, mine }) => [
    ...people.map(({ weights }, i) => ({ where: `round ${round}.people[${i}].weights`, weights })),
    ...(mine === null ? [] : [{ where: `round ${round}.mine`, weights: mine }]),
  ]);
  const wrong = all.filter(({ weights }) => weights.length !== scenarios.length || !isWeightsPermille(weights));
  const sumOf = (weights: readonly number[]) => `${weights.join(" + ")} = ${sum(weights)}`;
  return { checked: all.length, differences: wrong.map(({ where, weights }) => ({ where, written: sumOf(weights), recomputed: `${scenarios.length}: ${WHOLE_PERMILLE}` })) };
}

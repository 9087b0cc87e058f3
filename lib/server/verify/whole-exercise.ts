import { wholeExerciseSchema, type WholeExercise } from "@/lib/contract/whole-exercise";
import type { JsonValue } from "@/lib/core/canonical-json";
import { type Compared, differencesBetween, together } from "./differences";

/** The document of a facilitator's whole exercise, as it was read; null for what is none. */
export function wholeIn(value: unknown): { whole: WholeExercise; numbers: unknown } | null {
  const parsed = wholeExerciseSchema.safeParse(value);
  return parsed.success && parsed.data.numbers !== null ? { whole: parsed.data, numbers: (value as { numbers: unknown }).numbers } : null;
}

/** The rounds of a whole exercise say a part of its document once more: it must be the same. */
export function checkRounds({ rounds, numbers }: WholeExercise): Compared {
  return together(
    (numbers?.rounds ?? []).map(({ comparison, people }) => {
      const told = rounds.find(({ round }) => round === comparison.round);
      const shown = people.map(({ weights, simulated, team }) => ({ weights, simulated, team }));
      return differencesBetween(`rounds, round ${comparison.round}`, (told ?? null) as JsonValue, { round: comparison.round, version: comparison.release.version, people: shown, pools: comparison.pools } as JsonValue);
    }),
  );
}

import type { Comparison } from "@/lib/contract/comparison";

/** What a comparison says of nobody's uncertainty, disagreement and sensitivity: tests fill in what they are about. */
export const UNMEASURED: Pick<Comparison, "effectiveN" | "uncertainty" | "disagreement" | "sensitivity"> = {
  effectiveN: null,
  uncertainty: { standardError: null, precision: null },
  disagreement: null,
  sensitivity: { withoutOne: null, withoutTeam: [], poolsApart: null, poolsRankOtherwise: [] },
};

/** Every pool with the same distribution. */
export function poolsAlike(distribution: number[] | null): Comparison["pools"] {
  return {
    ...{ linear: distribution, log: distribution, median: distribution, cumulativeMedian: distribution },
    ...{ trimmed: distribution, logExtremised: distribution },
  };
}

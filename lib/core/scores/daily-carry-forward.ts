import { sum } from "../sum";
import { carryForward, type DatedForecast } from "./carry-forward";

/**
 * The mean daily score of one person who forecast over time: each day is scored on the last forecast given on or before
 * it, so an early good forecast counts more than a late one. Days before the first forecast are skipped, which is why
 * coverage belongs beside the mean. The rule of the Good Judgment Project, without its filling of early days.
 *
 * @param forecasts any order; `at` is the day, 1 for the first; of several on one day the last in the list counts
 * @param question `days`: how many days it was open, at least 1; `outcome`: index of the scenario that happened
 * @param score a scoring rule, such as `brier`
 * @returns `mean` null where no day has a forecast; `coverage` the share of days that have one. O(n log n).
 */
export function dailyCarryForward(
  forecasts: readonly DatedForecast[],
  { days, outcome }: { days: number; outcome: number },
  score: (probabilities: readonly number[], outcome: number) => number,
): { mean: number | null; daysScored: number; coverage: number } {
  const stood = carryForward(forecasts, 1, days + 1);
  const daysScored = sum(stood.map(({ duration }) => duration));
  const total = sum(stood.map(({ duration, probabilities }) => duration * score(probabilities, outcome)));
  return { mean: daysScored > 0 ? total / daysScored : null, daysScored, coverage: daysScored / days };
}

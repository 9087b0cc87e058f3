import { needPeople } from "../need-people";
import { sum } from "../sum";
import { brier } from "./brier";
import { calibrationBins, type CalibrationBin } from "./calibration-bins";

/** What was forecast in one exercise, and which scenario happened there. */
export type Forecast = { readonly probabilities: readonly number[]; readonly happened: number };

/** How somebody, or a pool, did over several exercises. */
export type TrackRecord = { exercises: number; meanBrier: number; bins: CalibrationBin[] };

/** Below it a record says next to nothing: with 10 questions the interval of a tenth still reaches over half of the scale. Our threshold, not a published one. */
export const ENOUGH_EXERCISES = 10;

/**
 * Forecasts of several exercises put together: the mean of their Brier scores (0 to 2, 0 best), and every single probability
 * as a statement that came true or not, in bins of a tenth.
 * @throws RangeError without forecasts. O(exercises · K).
 */
export function trackRecord(forecasts: readonly Forecast[]): TrackRecord {
  needPeople("trackRecord", forecasts.length);
  const statements = forecasts.flatMap(({ probabilities, happened }) => probabilities.map((said, scenario) => ({ said, cameTrue: scenario === happened, count: 1 })));
  return {
    exercises: forecasts.length,
    meanBrier: sum(forecasts.map(({ probabilities, happened }) => brier(probabilities, happened))) / forecasts.length,
    bins: calibrationBins(statements),
  };
}

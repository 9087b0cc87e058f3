import { sum } from "../sum";
import { baselineMetaculus } from "./baseline-metaculus";
import { carryForward, type DatedForecast } from "./carry-forward";

/** When a question ran. `horizonEnd` is when it could have closed at the latest; the score is spread over all that time. */
type Span = { readonly open: number; readonly close: number; readonly horizonEnd: number };

/**
 * The baseline score of Metaculus for one person over the life of a question: each forecast's score, weighted by the
 * part of the horizon during which it stood. Time without a forecast counts 0, like equal shares.
 * Metaculus scoring/score_math.py.
 *
 * @param forecasts any order; `at` in the unit of `span`
 * @param span `open` < `horizonEnd`; after `close` nothing stands any more
 * @param outcome index of the scenario that happened
 * @returns `score`, at most 100, 0 without forecasts; `coverage` the part of the horizon with a forecast
 * @throws RangeError where there is no such scenario. O(n log n).
 */
export function baselineTimeAveraged(forecasts: readonly DatedForecast[], span: Span, outcome: number): { score: number; coverage: number } {
  const horizon = span.horizonEnd - span.open;
  const stood = carryForward(forecasts, span.open, span.close);
  return {
    score: sum(stood.map(({ probabilities, duration }) => baselineMetaculus(probabilities, outcome) * duration)) / horizon,
    coverage: sum(stood.map(({ duration }) => duration)) / horizon,
  };
}

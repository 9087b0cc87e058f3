/** A distribution and when it was given, in any one unit of time. */
export type DatedForecast = { readonly at: number; readonly probabilities: readonly number[] };

/**
 * How long each forecast of one person stood within a period: from when it was given until the next one, the last until
 * the end. What was given before the period counts from its beginning. Forecasts that never stood are left out; of
 * several at one time the last in the list stands. Before the first forecast there is nothing.
 *
 * @param forecasts any order
 * @param from beginning of the period
 * @param until its end, in the unit of `at`. O(n log n).
 */
export function carryForward(forecasts: readonly DatedForecast[], from: number, until: number): { probabilities: readonly number[]; duration: number }[] {
  const inOrder = forecasts.toSorted((a, b) => a.at - b.at);
  return inOrder
    .map(({ at, probabilities }, place) => {
      const end = Math.min(inOrder[place + 1]?.at ?? until, until);
      return { probabilities, duration: end - Math.max(at, from) };
    })
    .filter(({ duration }) => duration > 0);
}

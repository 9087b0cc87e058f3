/**
 * Refuses to measure nobody, for which means do not exist.
 *
 * @param measure the caller's name
 * @throws RangeError for fewer than one person.
 */
export function needPeople(measure: string, n: number): void {
  if (n < 1) throw new RangeError(`${measure}: needs at least one person`);
}

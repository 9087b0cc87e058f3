/**
 * An order in which the far ends are read first: the lowest, the highest, the second lowest, the second highest, and so on;
 * what everybody thinks comes last. Equal positions keep their order.
 * @param positions one number each, such as a mean severity.
 * @returns indices into `positions`. O(n log n).
 */
export function farEndsFirst(positions: readonly number[]): number[] {
  const order = positions.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0) || a - b);
  return order.map((_, step) => order[step % 2 === 0 ? step / 2 : order.length - (step + 1) / 2] ?? 0);
}

/** The sum of the numbers; 0 for none. O(n). */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

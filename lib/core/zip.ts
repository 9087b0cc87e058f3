/**
 * Each of `first` with the one of `second` at the same place.
 *
 * @throws RangeError for lists of different lengths. O(n).
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  return first.map((one, place) => {
    const other = second[place];
    if (other === undefined || first.length !== second.length) {
      throw new RangeError(`zip: needs lists of one length, not ${first.length} and ${second.length}`);
    }
    return [one, other];
  });
}

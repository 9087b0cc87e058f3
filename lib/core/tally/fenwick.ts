/**
 * Whole counts at the places 0 … `size` − 1, kept so that the place of the r-th counted thing is found in O(log size)
 * (P. M. Fenwick, "A new data structure for cumulative frequency tables", 1994). Counts stay below 2^32.
 */
export class Fenwick {
  /** Entry i (from 1) holds the counts of the `i & -i` places that end at place i − 1. */
  private readonly tree: Uint32Array;
  private readonly longestStep: number;

  constructor(size: number) {
    this.tree = new Uint32Array(size + 1);
    this.longestStep = 2 ** Math.floor(Math.log2(size));
  }

  /** Changes the count at `place` by `change`; it may not fall below 0. O(log size). */
  add(place: number, change: number): void {
    for (let entry = place + 1; entry < this.tree.length; entry += entry & -entry) {
      this.tree[entry] = this.at(entry) + change;
    }
  }

  /** Takes over all counts at once. O(size). */
  fill(counts: Uint32Array): void {
    this.tree.set(counts, 1);
    for (let entry = 1; entry < this.tree.length; entry += 1) {
      const covering = entry + (entry & -entry);
      // A write behind the end is none.
      this.tree[covering] = this.at(covering) + this.at(entry);
    }
  }

  /** The place of the `rank`-th counted thing, 1 for the first; `size` where fewer are counted. O(log size). */
  select(rank: number): number {
    let place = 0;
    let open = rank;
    for (let step = this.longestStep; step >= 1; step /= 2) {
      const counted = this.tree[place + step] ?? Infinity;
      if (counted < open) {
        place += step;
        open -= counted;
      }
    }
    return place;
  }

  private at(entry: number): number {
    return this.tree[entry] ?? 0;
  }
}

import type { Column } from "../crowd";
import { Fenwick } from "./fenwick";

/**
 * A column of people counted on the grid 0, 1/`top`, …, 1: place v stands for the value v / `top`.
 * Counts, sum and sum of squares are whole numbers, so adding and removing leaves no trace in any order; they are exact
 * while people · `top`² < 2^53 (9 · 10^9 people at `top` 1000, 1.8 · 10^8 at 7000).
 * Every answer about nobody is NaN, but for `meanGap`, 0, and `groups`, none.
 */
export class CountedColumn implements Column {
  private readonly top: number;
  private readonly ranks: Fenwick;
  private people = 0;
  private sum = 0;
  private sumOfSquares = 0;

  /** @param counts how many stand at each place, `top` + 1 of them; whoever changes them calls `settle` */
  constructor(private readonly counts: Uint32Array) {
    this.top = counts.length - 1;
    this.ranks = new Fenwick(counts.length);
  }

  get weight(): number {
    return this.people;
  }

  /** How many stand at `place`. O(1). */
  countAt(place: number): number {
    return this.counts[place] ?? 0;
  }

  /** Adds `change` people at `place`; the count there may not fall below 0. O(log top). */
  add(place: number, change: number): void {
    this.counts[place] = this.countAt(place) + change;
    this.ranks.add(place, change);
    this.people += change;
    this.sum += change * place;
    this.sumOfSquares += change * place * place;
  }

  /** Derives everything else from the counts. O(top). */
  settle(): void {
    this.ranks.fill(this.counts);
    this.people = 0;
    this.sum = 0;
    this.sumOfSquares = 0;
    this.counts.forEach((count, place) => {
      this.people += count;
      this.sum += count * place;
      this.sumOfSquares += count * place * place;
    });
  }

  mean(): number {
    return this.sum / (this.people * this.top);
  }

  meanSquare(): number {
    return this.sumOfSquares / (this.people * this.top * this.top);
  }

  /** O(top), with one call of `transform` per distinct value. */
  meanOf(transform: (value: number) => number): number {
    let total = 0;
    this.counts.forEach((count, place) => {
      if (count > 0) total += count * transform(this.valueAt(place));
    });
    return total / this.people;
  }

  /** O(log top). */
  median(): number {
    const lower = this.valueOfRank(Math.ceil(this.people / 2));
    const upper = this.valueOfRank(Math.floor(this.people / 2) + 1);
    return (lower + upper) / 2;
  }

  /** O(log top). */
  quantile(p: number): number {
    const position = (this.people - 1) * p;
    const part = position - Math.floor(position);
    const below = this.valueOfRank(Math.floor(position) + 1);
    const above = this.valueOfRank(Math.ceil(position) + 1);
    return below * (1 - part) + above * part;
  }

  /** O(top). */
  trimmedMean(share: number): number {
    const dropped = Math.floor(share * this.people);
    const kept = this.people - 2 * dropped;
    if (kept <= 0) return this.median();
    return (this.sumOfLowest(dropped + kept) - this.sumOfLowest(dropped)) / (kept * this.top);
  }

  /** Each step of the grid lies between `below` · (others) pairs. O(top). */
  meanGap(): number {
    if (this.people < 2) return 0;
    let below = 0;
    let gaps = 0;
    this.counts.forEach((count) => {
      below += count;
      gaps += below * (this.people - below);
    });
    return gaps / ((this.people * (this.people - 1)) / 2) / this.top;
  }

  /** O(top). */
  groups(): readonly { readonly value: number; readonly weight: number }[] {
    const groups: { value: number; weight: number }[] = [];
    this.counts.forEach((count, place) => {
      if (count > 0) groups.push({ value: this.valueAt(place), weight: count });
    });
    return groups;
  }

  private valueAt(place: number): number {
    return place / this.top;
  }

  private valueOfRank(rank: number): number {
    return this.people === 0 ? NaN : this.valueAt(this.ranks.select(rank));
  }

  private sumOfLowest(people: number): number {
    let open = people;
    let total = 0;
    for (let place = 0; open > 0; place += 1) {
      const taken = Math.min(open, this.countAt(place));
      total += taken * place;
      open -= taken;
    }
    return total;
  }
}

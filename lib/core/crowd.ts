/**
 * One number of each person, as pools and measures read it: a share, a share of "this rung or lower", a severity.
 * Values are in [0, 1]. Two things are columns: values with weights (`SortedColumn`) and a tally's counts on the
 * per-mille grid (`CountedColumn`); both answer alike.
 */
export interface Column {
  /** The weight of everybody together: the number of people when each counts once. */
  readonly weight: number;
  mean(): number;
  /** The mean of the squares. */
  meanSquare(): number;
  /** The mean of `transform(value)`. O(distinct values). */
  meanOf(transform: (value: number) => number): number;
  /** Midpoint of the first value that half of the weight reaches and the first that more than half reaches. */
  median(): number;
  /** The type-7 quantile; each weight counts as that many people, so weights must be whole. */
  quantile(p: number): number;
  /** The mean without the floor(`share` · weight) lowest and as many highest; the median where nobody would be left. */
  trimmedMean(share: number): number;
  /** The mean of |a − b| over all pairs of different people; 0 for one person. Weights must be whole. */
  meanGap(): number;
  /** The distinct values in rising order, each with its weight. O(distinct values). */
  groups(): readonly { readonly value: number; readonly weight: number }[];
}

/** What pools, disagreement and uncertainty are computed from. `crowdOf(rows)` and `Tally` make one. */
export interface Crowd {
  /** How many people. */
  readonly n: number;
  /** How many scenarios. */
  readonly k: number;
  /** One column per scenario: the shares people gave it. */
  readonly shares: readonly Column[];
  /** One column per cut below the top rung: the share of "this rung or a lower one". K − 1 of them. */
  readonly cuts: readonly Column[];
  /** Each person's mean rung, scaled to [0, 1]: Σ (k − 1) · share / (K − 1). */
  readonly severity: Column;
  /** The mean of ln((1 − K · epsilon) · share + epsilon); −Infinity where epsilon is 0 and somebody gave nothing. */
  meanLog(scenario: number, epsilon: number): number;
}

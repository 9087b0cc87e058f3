/** The linear pool of a release as probabilities, null for nobody, and whose it is; simulated people count in `n` too. */
export type Pooled = { linear: readonly number[] | null; n: number; simulated: number };

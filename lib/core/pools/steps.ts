/** One line of a worked formula: a number per scenario, null where it is infinite or not defined. The last line is "pool". */
export type PoolStep = { readonly id: string; readonly values: readonly (number | null)[] };

/** A line of a worked formula. */
export function step(id: string, values: readonly number[]): PoolStep {
  return { id, values: values.map((value) => (Number.isFinite(value) ? value : null)) };
}

/** The pool that a worked formula ends in; null where there is no formula, or its end is not defined for every scenario. */
export function poolOf(steps: readonly PoolStep[]): number[] | null {
  const values = steps.at(-1)?.values ?? [];
  const pool = values.filter((value) => value !== null);
  return pool.length > 0 && pool.length === values.length ? pool : null;
}

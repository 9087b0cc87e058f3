import type { ExampleRow, ExampleUnit, Quantity } from "@/lib/contract/method-example";
import { largestRemainder } from "@/lib/core/largest-remainder";
import { WHOLE_PERMILLE } from "@/lib/core/whole";

const PLAIN = { unit: "number", shares: null, whole: false, more: [], stress: null } as const;

/** A number with its unit. */
export const quantity = (value: number | null, unit: ExampleUnit = "number"): Quantity => ({ value, unit });

/** A line with a distribution. */
export const distributionRow = (id: string, shares: readonly number[], more: readonly Quantity[] = []): ExampleRow => ({ ...PLAIN, id, unit: "share", shares, whole: true, more });

/** A line with one number per scenario that need not add up to anything. */
export const scenarioRow = (id: string, shares: readonly (number | null)[], unit: ExampleUnit): ExampleRow => ({ ...PLAIN, id, unit, shares });

/** A line without scenarios. */
export const valuesRow = (id: string, ...more: Quantity[]): ExampleRow => ({ ...PLAIN, id, more });

/** The line that the method is about. */
export const asResult = (row: ExampleRow): ExampleRow => ({ ...row, stress: "result" });

/** The reader's own line. */
export const asMine = (row: ExampleRow): ExampleRow => ({ ...row, stress: "mine" });

/** Shares as a table prints them, so that a sentence says the same: tenths of a per cent that add up to 100. */
export const printed = (distribution: readonly number[]): number[] => largestRemainder(distribution).map((permille) => permille / WHOLE_PERMILLE);

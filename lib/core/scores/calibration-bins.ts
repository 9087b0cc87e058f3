import { statementBins } from "./statement-bins";
import type { Statement } from "./statements";
import { wilsonInterval } from "./wilson-interval";

/** What was said in one tenth, and how often it came true. */
export type CalibrationBin = {
  /** Bounds of the bin; the upper one belongs to the next bin, but for 1. */
  from: number;
  to: number;
  count: number;
  /** The mean of what was said. */
  said: number;
  /** The share that came true, with its 90 % Wilson interval. */
  cameTrue: number;
  low: number;
  high: number;
};

const TENTHS = 10;

/**
 * Calibration: of all that was said to be 30 to 40 per cent likely, how much came true? Statements in bins of a tenth,
 * rising; bins that hold nothing are left out.
 *
 * The interval takes statements as independent. Those about one question are not (what happened decides all of them at
 * once), so over few questions it is too narrow. O(statements).
 */
export function calibrationBins(statements: readonly Statement[]): CalibrationBin[] {
  return statementBins(statements, TENTHS).map(({ index, count, said, cameTrue }) => {
    return { from: index / TENTHS, to: (index + 1) / TENTHS, count, said, cameTrue, ...wilsonInterval(cameTrue, count) };
  });
}

import { sum } from "../sum";
import { needPeople } from "../need-people";
import { statementBins, type StatementBin } from "./statement-bins";
import type { Statement } from "./statements";

/** Where a two-class Brier score comes from. */
export type Murphy = {
  /** The mean of (said − 1 if it came true, − 0 if not) squared, in [0, 1]. */
  brier: number;
  /** How far what was said lies from what came true, bin by bin; 0 best. */
  reliability: number;
  /** How far what came true differs between the bins; more is better. */
  resolution: number;
  /** The variance of what came true: how hard the questions were. */
  uncertainty: number;
  /** What is lost by reading a bin as one number: the variance in the bins, and twice the covariance with what came true. */
  withinVariance: number;
  withinCovariance: number;
  bins: StatementBin[];
};

/**
 * The decomposition of the Brier score of statements into
 * reliability − resolution + uncertainty + withinVariance − withinCovariance, which holds exactly for bins of any width.
 * A. H. Murphy, 1973; D. B. Stephenson et al., 2008 (the two terms within bins).
 *
 * @param bins how many bins of equal width
 * @throws RangeError without statements. O(statements + bins).
 */
export function murphyBinary(statements: readonly Statement[], bins: number): Murphy {
  const all = sum(statements.map(({ count }) => count));
  needPeople("murphyBinary", all);
  const gathered = statementBins(statements, bins);
  const mean = (of: (statement: Statement, bin: StatementBin) => number) =>
    sum(gathered.flatMap((bin) => bin.statements.map((statement) => statement.count * of(statement, bin)))) / all;

  const baseRate = mean(happened);
  return {
    brier: mean((statement) => (statement.said - happened(statement)) ** 2),
    reliability: mean((_, bin) => (bin.said - bin.cameTrue) ** 2),
    resolution: mean((_, bin) => (bin.cameTrue - baseRate) ** 2),
    uncertainty: baseRate * (1 - baseRate),
    withinVariance: mean((statement, bin) => (statement.said - bin.said) ** 2),
    withinCovariance: 2 * mean((statement, bin) => (statement.said - bin.said) * (happened(statement) - bin.cameTrue)),
    bins: gathered,
  };
}

function happened({ cameTrue }: Statement): number {
  return cameTrue ? 1 : 0;
}

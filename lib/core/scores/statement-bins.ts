import { sum } from "../sum";
import type { Statement } from "./statements";

/** Statements that lie close together. */
export type StatementBin = {
  /** Counted from 0. */
  readonly index: number;
  readonly statements: readonly Statement[];
  readonly count: number;
  /** The mean of what was said. */
  readonly said: number;
  /** The share that came true. */
  readonly cameTrue: number;
};

/**
 * Statements gathered in `bins` bins of equal width, floor(bins · said); what was said with certainty is in the last one.
 * Rising; bins that hold nothing are left out. O(statements · bins).
 */
export function statementBins(statements: readonly Statement[], bins: number): StatementBin[] {
  const binOf = ({ said }: Statement) => Math.min(bins - 1, Math.floor(bins * said));
  return Array.from({ length: bins }, (_, index) => binFrom(index, statements.filter((statement) => binOf(statement) === index)))
    .filter(({ count }) => count > 0);
}

function binFrom(index: number, statements: readonly Statement[]): StatementBin {
  const count = sum(statements.map((statement) => statement.count));
  return {
    index,
    statements,
    count,
    said: sum(statements.map((statement) => statement.count * statement.said)) / count,
    cameTrue: sum(statements.map((statement) => (statement.cameTrue ? statement.count : 0))) / count,
  };
}

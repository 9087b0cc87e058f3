import type { Crowd } from "../crowd";
import { jsd } from "../disagreement/jsd";
import { totalVariation } from "../disagreement/total-variation";
import { variance } from "../disagreement/variance";
import { needPeople } from "../need-people";
import { crowdOf } from "../row-crowd";
import { sum } from "../sum";
import { zip } from "../zip";

/** What happened between two rounds. Moves are total variation distances, in [0, 1]. */
export type RoundStability = {
  /** How far people moved, on average. */
  meanMoveTv: number;
  /** The share of people who moved by more than the threshold. */
  shareChanged: number;
  /** How far the linear pool moved. */
  poolMoveTv: number;
  /** Jensen-Shannon divergence after / before; null where nobody differed before. Below 1: they came closer. */
  dispersionRatio: number | null;
  /** The share of people who are now nearer to the first round's linear pool: a sign of herding, not a proof. */
  shareMovedTowardPool: number;
  /** Per scenario, the standard deviation of shares after / before; null where all shares were equal before. */
  sdRatio: (number | null)[];
};

type Rows = readonly (readonly number[])[];

/** Distances that differ by less are equal, and a spread below it is none: the order of sums decides the last bits. */
const ROUNDING = 1e-12;

/**
 * How people and their pool moved from one round to the next. Only people who took part in both are compared.
 *
 * @param before one distribution per person
 * @param after the same people's in the next round, in the same order
 * @param threshold a move up to this total variation distance is no change, such as 0.01
 * @throws RangeError for nobody, or for different numbers of people or scenarios. O(N · K).
 */
export function roundStability(before: Rows, after: Rows, threshold: number): RoundStability {
  needPeople("roundStability", before.length);
  const people = zip(before, after);
  const [first, second] = [crowdOf(before), crowdOf(after)];
  const firstPool = poolOf(first);
  const moves = people.map(([then, now]) => totalVariation(then, now));
  const nearer = people.filter(([then, now]) => totalVariation(now, firstPool) < totalVariation(then, firstPool) - ROUNDING);
  return {
    meanMoveTv: sum(moves) / people.length,
    shareChanged: moves.filter((move) => move > threshold + ROUNDING).length / people.length,
    poolMoveTv: totalVariation(firstPool, poolOf(second)),
    dispersionRatio: ratioOf(jsd(second).jsd, jsd(first).jsd),
    shareMovedTowardPool: nearer.length / people.length,
    sdRatio: zip(first.shares, second.shares).map(([then, now]) => ratioOf(Math.sqrt(variance(now)), Math.sqrt(variance(then)))),
  };
}

function poolOf({ shares }: Crowd): number[] {
  return shares.map((share) => share.mean());
}

function ratioOf(after: number, before: number): number | null {
  return before > ROUNDING ? after / before : null;
}

import type { Crowd } from "../crowd";
import { variance } from "../disagreement/variance";
import { needPeople } from "../need-people";
import { sum } from "../sum";
import { brier } from "./brier";
import { meanBrier } from "./mean-brier";

/** A pool's score as the mean of people's own scores less what their diversity saves: pool = meanIndividual − diversity. */
export type Ambiguity = { pool: number; meanIndividual: number; diversity: number };

/**
 * Why the linear pool beats the average member: its Brier score is the mean of everybody's own less the variances of the
 * shares, summed over scenarios, exactly. A. Krogh and J. Vedelsby, "Neural network ensembles", 1995.
 *
 * @param outcome index of the scenario that happened
 * @throws RangeError for nobody, or where there is no such scenario. O(K · distinct shares).
 */
export function ambiguityBrier(crowd: Crowd, outcome: number): Ambiguity {
  needPeople("ambiguityBrier", crowd.n);
  return {
    pool: brier(crowd.shares.map((share) => share.mean()), outcome),
    meanIndividual: meanBrier(crowd, outcome),
    diversity: sum(crowd.shares.map(variance)),
  };
}

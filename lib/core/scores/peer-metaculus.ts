import { sum } from "../sum";
import { ofOutcome } from "./of-outcome";

/**
 * The peer score of Metaculus: how much better than the mean of the others somebody's log score is, times 100. Above 0:
 * better than they. All people's scores sum to 0; one person alone scores 0. Metaculus scores FAQ; scoring/score_math.py.
 *
 * Probabilities of 0 on what happened (impossible there) keep their meaning: who gave 0 alone scores −Infinity and
 * everybody else Infinity; where several gave 0, their own scores do not exist and are null.
 *
 * @param rows one distribution per person
 * @param outcome index of the scenario that happened
 * @returns one score per person, in their order
 * @throws RangeError where there is no such scenario. O(N).
 */
export function peerMetaculus(rows: readonly (readonly number[])[], outcome: number): (number | null)[] {
  const logs = rows.map((row) => Math.log(ofOutcome(row, outcome)));
  const finite = logs.filter(Number.isFinite);
  const zeros = logs.length - finite.length;
  if (logs.length === 1) return [0];
  if (zeros > 0) return logs.map((own) => (Number.isFinite(own) ? Infinity : zeros === 1 ? -Infinity : null));
  const mean = sum(logs) / logs.length;
  return logs.map((own) => (100 * logs.length * (own - mean)) / (logs.length - 1));
}

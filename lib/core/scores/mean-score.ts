import type { Crowd } from "../crowd";
import { sum } from "../sum";
import type { Score } from "./registry";

/**
 * The mean of everybody's own score: how good the average member was, beside which a pool is judged. Infinite as soon as
 * one score is. Read from the crowd's columns where they tell it, else (spherical, ordered log) from the rows.
 *
 * @param rows the same people as the crowd's, one distribution each, at least one
 * @param outcome index of the scenario that happened. O(distinct shares), from rows O(N · K).
 */
export function meanScore(rule: Score, crowd: Crowd, rows: readonly (readonly number[])[], outcome: number): number {
  return rule.mean ? rule.mean(crowd, outcome) : sum(rows.map((row) => rule.score(row, outcome))) / rows.length;
}

import type { Crowd } from "../crowd";
import { sum } from "../sum";
import { linearSteps } from "./linear";
import { step, type PoolStep } from "./steps";

/**
 * One number per scenario, then the pool: each divided by the sum of all. Not defined where all are 0. O(K).
 * @param id names the step that gave the numbers
 */
export function scaledSteps(id: string, numbers: readonly number[]): readonly PoolStep[] {
  const whole = sum(numbers);
  return [step(id, numbers), step("pool", numbers.map((number) => number / whole))];
}

/** The same, but where all are 0 (people certain of different scenarios) the linear pool stands in: its steps follow. O(K). */
export function scaledOrLinearSteps(crowd: Crowd, id: string, numbers: readonly number[]): readonly PoolStep[] {
  return numbers.every((number) => number === 0) ? [step(id, numbers), ...linearSteps(crowd)] : scaledSteps(id, numbers);
}

import { WHOLE_PERMILLE } from "./whole";

/** Sizes of keyboard steps in per mille: Shift + arrow, arrow, PageUp/PageDown, Home/End. */
export const STEP_PERMILLE = { fine: 1, arrow: 10, page: 50, whole: WHOLE_PERMILLE } as const;

/** The last stop before "impossible"; its mirror image stands before "certain". */
const STOP_PERMILLE = 1;

/**
 * The target of one keyboard step.
 *
 * Steps land on multiples of their size: 14.3 % goes up to 15 % and down to 14 %. Below 1 % an arrow moves by 0.1 %.
 * Every step that would reach 0 or 100 % stops at 0.1 % or 99.9 % first; from there a fresh press goes on, while a key
 * held down (`held`, the event's `repeat`) stays. So Home and End need two presses.
 *
 * @param fromPermille integer, the share now (0 when unset)
 * @param stepPermille signed: one of `STEP_PERMILLE`, negative for down
 * @returns integer in 0–1000, to be clamped by `setShare`. O(1).
 */
export function stepShare(fromPermille: number, stepPermille: number, held: boolean): number {
  return stepPermille > 0 ? stepUp(fromPermille, stepPermille, held) : stepDown(fromPermille, -stepPermille, held);
}

function stepUp(from: number, step: number, held: boolean): number {
  const size = step === STEP_PERMILLE.arrow && from < STEP_PERMILLE.arrow ? STEP_PERMILLE.fine : step;
  const next = (Math.floor(from / size) + 1) * size;
  if (next < WHOLE_PERMILLE) return next;
  const stop = WHOLE_PERMILLE - STOP_PERMILLE;
  if (from < stop) return stop;
  return held ? from : WHOLE_PERMILLE;
}

function stepDown(from: number, step: number, held: boolean): number {
  const size = step === STEP_PERMILLE.arrow && from <= STEP_PERMILLE.arrow ? STEP_PERMILLE.fine : step;
  const next = (Math.ceil(from / size) - 1) * size;
  if (next > 0) return next;
  if (from > STOP_PERMILLE) return STOP_PERMILLE;
  return held ? from : 0;
}
